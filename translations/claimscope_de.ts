<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>Diagra&amp;mm</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Neues Archiv …</translation>
    </message>
    <message>
        <source>Open &amp;sample data</source>
        <translation>Beispiel&amp;daten öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Paste article…</source>
        <translation>Artikel &amp;einfügen …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export list as &amp;CSV…</source>
        <translation>Liste als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Filterspalte</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detail</translation>
    </message>
    <message>
        <source>Layout: &amp;explore</source>
        <translation>Layout: &amp;Erkunden</translation>
    </message>
    <message>
        <source>Layout: &amp;read</source>
        <translation>Layout: &amp;Lesen</translation>
    </message>
    <message>
        <source>Layout: c&amp;hart</source>
        <translation>Layout: D&amp;iagramm</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Text &amp;normal</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Add filter…</source>
        <translation>Filter &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Disable all filters</source>
        <translation>Alle Filter &amp;deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>&amp;Nächste Meldung</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>V&amp;orige Meldung</translation>
    </message>
    <message>
        <source>Open &amp;source in the browser</source>
        <translation>&amp;Quelle im Browser öffnen</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Voriger B&amp;ereich</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Tasten und Gesten</translation>
    </message>
    <message>
        <source>&amp;About Claimscope</source>
        <translation>Ü&amp;ber Claimscope</translation>
    </message>
    <message>
        <source>Open &amp;view from image…</source>
        <translation>&amp;Ansicht aus Bild öffnen …</translation>
    </message>
    <message>
        <source>Export again &amp;with last settings</source>
        <translation>&amp;Wie zuletzt exportieren</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>&amp;Link zu dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>Copy list as co&amp;mmand</source>
        <translation>Liste als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;hart as command</source>
        <translation>&amp;Diagramm als Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Build filter…</source>
        <translation>Filter &amp;zusammenstellen …</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>&amp;Ansicht speichern …</translation>
    </message>
    <message>
        <source>Co&amp;mpare two charts</source>
        <translation>Zwei Diagramme &amp;vergleichen</translation>
    </message>
    <message>
        <source>Compare s&amp;ide by side or one above the other</source>
        <translation>&amp;Nebeneinander oder untereinander vergleichen</translation>
    </message>
    <message>
        <source>G&amp;o to the other chart</source>
        <translation>Zum &amp;anderen Diagramm</translation>
    </message>
    <message>
        <source>&amp;Dossier…</source>
        <translation>&amp;Dossier …</translation>
    </message>
    <message>
        <source>E&amp;xport saved views…</source>
        <translation>Gespeicherte Ansichten e&amp;xportieren …</translation>
    </message>
    <message>
        <source>I&amp;mport saved views…</source>
        <translation>Gespeicherte Ansichten &amp;importieren …</translation>
    </message>
    <message>
        <source>Filter to the visible &amp;time</source>
        <translation>Auf die sichtbare &amp;Zeit filtern</translation>
    </message>
    <message>
        <source>Open the &amp;link in the clipboard</source>
        <translation>&amp;Link aus der Zwischenablage öffnen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMM</source>
        <extracomment>A pattern of QLocale::toString for a day whose year stands elsewhere: &quot;5 Jan&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>Story 9:16</translation>
    </message>
    <message>
        <source>Web article</source>
        <translation>Web-Artikel</translation>
    </message>
    <message>
        <source>Web wide</source>
        <translation>Web breit</translation>
    </message>
    <message>
        <source>Link card</source>
        <translation>Linkvorschau</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Portrait 4:5</source>
        <translation>Hochformat 4:5</translation>
    </message>
    <message>
        <source>Print 1 column</source>
        <translation>Druck 1-spaltig</translation>
    </message>
    <message>
        <source>Print 2 columns</source>
        <translation>Druck 2-spaltig</translation>
    </message>
    <message>
        <source>Print 3 columns</source>
        <translation>Druck 3-spaltig</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Folie 16:9</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und eine weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>Auswahl: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>The disk is full. No file was changed. Free some space or choose another folder.</source>
        <translation>Der Datenträger ist voll. Keine Datei wurde geändert. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>You may not write to this place. No file was changed. Choose another folder.</source>
        <translation>Hier darf nicht geschrieben werden. Keine Datei wurde geändert. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder is not there. Nothing was written. Choose another folder.</source>
        <translation>Der Ordner ist nicht da. Nichts wurde geschrieben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file could not be written. What stood there is unchanged. Choose another folder or name.</source>
        <translation>Die Datei ließ sich nicht schreiben. Was dort stand, ist unverändert. Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>The picture is too small for a chart. Choose a larger size.</source>
        <translation>Das Bild ist zu klein für ein Diagramm. Eine größere Größe wählen.</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>single source</source>
        <translation>nur eine Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>derived, not recorded</source>
        <translation>abgeleitet, nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>etwa %n Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Datum in Worten</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The archive holds no disputes yet. Import a table of them first.</source>
        <translation>Das Archiv enthält noch keine Streitfälle. Zuerst eine Tabelle mit Streitfällen importieren.</translation>
    </message>
    <message>
        <source>No dispute matches the filter. Remove a chip to see more.</source>
        <translation>Kein Streitfall passt zum Filter. Einen Filter entfernen, um mehr zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%n Streitfall</numerusform>
            <numerusform>%n Streitfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Course of %1, %2</source>
        <translation>Verlauf: %1, %2</translation>
    </message>
    <message>
        <source>Life lines of %1, %2</source>
        <translation>Verlaufslinien: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them open or unresolved</source>
        <translation>
            <numerusform>davon %n offen oder ungeklärt</numerusform>
            <numerusform>davon %n offen oder ungeklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>hollow: derived, not recorded</source>
        <translation>hohl: abgeleitet, nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) left out for lack of room</source>
        <translation>
            <numerusform>%n Zeile aus Platzmangel weggelassen</numerusform>
            <numerusform>%n Zeilen aus Platzmangel weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) left out for lack of room</source>
        <translation>
            <numerusform>%n Beschriftung aus Platzmangel weggelassen</numerusform>
            <numerusform>%n Beschriftungen aus Platzmangel weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Key left out for lack of room</source>
        <translation>Legende aus Platzmangel weggelassen</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch dort</translation>
    </message>
    <message>
        <source>Board seat</source>
        <translation>Sitz im Board</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>outside of the selection</source>
        <translation>außerhalb der Auswahl</translation>
    </message>
    <message>
        <source>left, destination unknown</source>
        <translation>gegangen, Ziel unbekannt</translation>
    </message>
    <message>
        <source>Employers of %1</source>
        <translation>Arbeitgeber von %1</translation>
    </message>
    <message>
        <source>new role at %1</source>
        <translation>neue Rolle bei %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>to %1, origin unknown</source>
        <translation>zu %1, Herkunft unbekannt</translation>
    </message>
    <message>
        <source>from %1, destination unknown</source>
        <translation>von %1, Ziel unbekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Dates as %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>The archive holds no moves yet. Import a table of moves first.</source>
        <translation>Das Archiv enthält noch keine Wechsel. Zuerst eine Tabelle mit Wechseln importieren.</translation>
    </message>
    <message>
        <source>No move matches the filter. Remove a chip to see more.</source>
        <translation>Kein Wechsel passt zum Filter. Einen Filter entfernen, um mehr zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date not drawn</source>
        <translation>
            <numerusform>%n ohne Datum nicht gezeichnet</numerusform>
            <numerusform>%n ohne Datum nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of %1 of %2, %3</source>
        <translation>Zeitleiste: %1 von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n job move(s)</source>
        <translation>
            <numerusform>%n Jobwechsel</numerusform>
            <numerusform>%n Jobwechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to or from %1</source>
        <translation>
            <numerusform>davon %n zu oder von %1</numerusform>
            <numerusform>davon %n zu oder von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Role before</source>
        <translation>Rolle vorher</translation>
    </message>
    <message>
        <source>Role after</source>
        <translation>Rolle nachher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Datumsart</translation>
    </message>
    <message>
        <source>day known</source>
        <translation>Tag bekannt</translation>
    </message>
    <message>
        <source>only the month, quarter or year known</source>
        <translation>nur Monat, Quartal oder Jahr bekannt</translation>
    </message>
    <message>
        <source>only the month known</source>
        <translation>nur Monat bekannt</translation>
    </message>
    <message>
        <source>another date stands in</source>
        <translation>anderes Datum springt ein</translation>
    </message>
    <message>
        <source>single source or not confirmed</source>
        <translation>nur eine Quelle oder nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 between %2</source>
        <translation>%1 zwischen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Fehlerspanne</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>Vergleichbar</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>axis from %1</source>
        <translation>Achse ab %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>Differenz %1</translation>
    </message>
    <message>
        <source>not comparable, conditions differ</source>
        <translation>nicht vergleichbar, andere Bedingungen</translation>
    </message>
    <message>
        <source>%1, plus or minus %2</source>
        <translation>%1, plus/minus %2</translation>
    </message>
    <message>
        <source>Claimed and measured</source>
        <translation>Behauptet und gemessen</translation>
    </message>
    <message>
        <source>The archive holds no scores yet. Import a table of them first.</source>
        <translation>Das Archiv enthält noch keine Messwerte. Zuerst eine Tabelle mit Messwerten importieren.</translation>
    </message>
    <message>
        <source>No score matches the filter. Remove a chip to see more.</source>
        <translation>Kein Messwert passt zum Filter. Einen Filter entfernen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Scores as claimed and as measured or corrected, with the difference</source>
        <translation>Messwerte wie behauptet und wie gemessen oder korrigiert, mit Differenz</translation>
    </message>
    <message>
        <source>Dot plot of %1; %2</source>
        <translation>Punktdiagramm: %1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n benchmark score(s)</source>
        <translation>
            <numerusform>%n Benchmark-Messwert</numerusform>
            <numerusform>%n Benchmark-Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed and measured again</source>
        <translation>
            <numerusform>%n behauptet und nachgemessen</numerusform>
            <numerusform>%n behauptet und nachgemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>the largest difference %1 (%2)</source>
        <translation>größte Differenz %1 (%2)</translation>
    </message>
    <message>
        <source>measured independently or corrected</source>
        <translation>unabhängig gemessen oder korrigiert</translation>
    </message>
    <message>
        <source>worse than claimed</source>
        <translation>schlechter als behauptet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Matching items</source>
        <translation>Passende Meldungen</translation>
    </message>
    <message>
        <source>Matching but for the date</source>
        <translation>Passend bis auf das Datum</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>date imprecise</source>
        <translation>Datum ungenau</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>The archive holds no dated items yet. Import articles or a table first.</source>
        <translation>Das Archiv enthält noch keine datierten Meldungen. Zuerst Artikel oder eine Tabelle importieren.</translation>
    </message>
    <message>
        <source>Items per day</source>
        <translation>Meldungen pro Tag</translation>
    </message>
    <message>
        <source>Items per week</source>
        <translation>Meldungen pro Woche</translation>
    </message>
    <message>
        <source>Items per month</source>
        <translation>Meldungen pro Monat</translation>
    </message>
    <message>
        <source>Items per quarter</source>
        <translation>Meldungen pro Quartal</translation>
    </message>
    <message>
        <source>Items per year</source>
        <translation>Meldungen pro Jahr</translation>
    </message>
    <message>
        <source>Column chart of %1, %2</source>
        <translation>Säulendiagramm: %1, %2</translation>
    </message>
    <message>
        <source>most in %1 (%2)</source>
        <translation>die meisten: %1 (%2)</translation>
    </message>
    <message>
        <source>matching items</source>
        <translation>passende Meldungen</translation>
    </message>
    <message>
        <source>matching but for the date</source>
        <translation>passend bis auf das Datum</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alle Meldungen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Millionen</translation>
    </message>
    <message>
        <source>million USD</source>
        <translation>Mio. US-Dollar</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>Milliarden</translation>
    </message>
    <message>
        <source>billion USD</source>
        <translation>Mrd. US-Dollar</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A pattern of QLocale::toString for a day: &quot;5 Jan 2026&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A pattern of QLocale::toString for a day with the whole month name: &quot;5 January 2026&quot;</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A pattern of QLocale::toString for a day whose month stands elsewhere: &quot;5&quot;</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A pattern of QLocale::toString for a month: &quot;Jan 2026&quot;</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A pattern of QLocale::toString for a month with its whole name: &quot;January 2026&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>A pattern of QLocale::toString for a month whose year stands elsewhere: &quot;Jan&quot;</extracomment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>Frühjahr %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>Sommer %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>Herbst %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>Winter %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>%1. Quartal %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>%1 (day not known)</source>
        <translation>%1 (Tag nicht bekannt)</translation>
    </message>
    <message>
        <source>%1 (month not known)</source>
        <translation>%1 (Monat nicht bekannt)</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>stored text</source>
        <translation>gespeicherter Text</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the newest item</source>
        <translation>
            <numerusform>1 Tag bis zur neuesten Meldung</numerusform>
            <numerusform>%n Tage bis zur neuesten Meldung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) to the newest item</source>
        <translation>
            <numerusform>7 Tage bis zur neuesten Meldung</numerusform>
            <numerusform>%n Wochen bis zur neuesten Meldung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to the newest item</source>
        <translation>
            <numerusform>1 Monat bis zur neuesten Meldung</numerusform>
            <numerusform>%n Monate bis zur neuesten Meldung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) to the newest item</source>
        <translation>
            <numerusform>12 Monate bis zur neuesten Meldung</numerusform>
            <numerusform>%n Jahre bis zur neuesten Meldung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 (touches)</source>
        <translation>%1 (berührt)</translation>
    </message>
    <message>
        <source>%1 (certainly within)</source>
        <translation>%1 (sicher darin)</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Datum vor %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Datum nach %1</translation>
    </message>
    <message>
        <source>certainly within %1</source>
        <translation>sicher in %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>This file is not a Claimscope archive</source>
        <translation>Diese Datei ist kein Claimscope-Archiv</translation>
    </message>
    <message>
        <source>The file has not been touched.</source>
        <translation>Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .claimscope, or import this one instead.</source>
        <translation>Eine Datei mit der Endung .claimscope wählen oder diese importieren.</translation>
    </message>
    <message>
        <source>This archive was written by a newer version of Claimscope</source>
        <translation>Dieses Archiv stammt von einer neueren Version von Claimscope</translation>
    </message>
    <message>
        <source>The archive has not been touched.</source>
        <translation>Das Archiv ist unverändert.</translation>
    </message>
    <message>
        <source>Update Claimscope, then open the archive again.</source>
        <translation>Claimscope aktualisieren, dann das Archiv erneut öffnen.</translation>
    </message>
    <message>
        <source>Another program is writing to the archive</source>
        <translation>Ein anderes Programm schreibt gerade in das Archiv</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten, bis es fertig ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The archive cannot be written to</source>
        <translation>In das Archiv lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>It is as it was, and can be read and searched.</source>
        <translation>Es ist unverändert und lässt sich lesen und durchsuchen.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, and open the copy.</source>
        <translation>Das Archiv in einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>The archive file is damaged</source>
        <translation>Die Archivdatei ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>Nichts wurde hineingeschrieben.</translation>
    </message>
    <message>
        <source>Open your latest backup, and keep the damaged file.</source>
        <translation>Die letzte Sicherung öffnen und die beschädigte Datei aufheben.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The archive is as it was before.</source>
        <translation>Das Archiv ist unverändert.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>Die Datei wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be read or written</source>
        <translation>Die Datei lässt sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>Check that you may open it and that its folder exists.</source>
        <translation>Prüfen, ob die Rechte reichen und ob der Ordner existiert.</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>It has not been touched.</source>
        <translation>Sie ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The search cannot be read</source>
        <translation>Die Suche ist nicht lesbar</translation>
    </message>
    <message>
        <source>The filter has not changed.</source>
        <translation>Der Filter ist unverändert.</translation>
    </message>
    <message>
        <source>Correct the marked place.</source>
        <translation>Die markierte Stelle korrigieren.</translation>
    </message>
    <message>
        <source>The archive knows nothing by that name</source>
        <translation>Das Archiv kennt nichts unter diesem Namen</translation>
    </message>
    <message>
        <source>Check the spelling, or type a part of the name and choose.</source>
        <translation>Die Schreibweise prüfen oder einen Teil des Namens eingeben und auswählen.</translation>
    </message>
    <message>
        <source>The name can mean several things</source>
        <translation>Der Name ist mehrdeutig</translation>
    </message>
    <message>
        <source>Type more of the name, or its key.</source>
        <translation>Mehr vom Namen eingeben oder den Schlüssel.</translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation>Eine Spalte fehlt</translation>
    </message>
    <message>
        <source>Nothing of this file was imported.</source>
        <translation>Aus dieser Datei wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Add the column to the first line, then import again.</source>
        <translation>Die Spalte in der ersten Zeile ergänzen, dann erneut importieren.</translation>
    </message>
    <message>
        <source>A column is not used</source>
        <translation>Eine Spalte wird nicht verwendet</translation>
    </message>
    <message>
        <source>The other columns were imported.</source>
        <translation>Die anderen Spalten wurden importiert.</translation>
    </message>
    <message>
        <source>Rename it if its values belong to the archive.</source>
        <translation>Die Spalte umbenennen, falls ihre Werte ins Archiv gehören.</translation>
    </message>
    <message>
        <source>A row refers to a record that does not exist</source>
        <translation>Eine Zeile verweist auf einen Datensatz, den es nicht gibt</translation>
    </message>
    <message>
        <source>What refers to it was not imported.</source>
        <translation>Was darauf verweist, wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Correct the key, or import the record with it.</source>
        <translation>Den Schlüssel korrigieren oder den Datensatz mit importieren.</translation>
    </message>
    <message>
        <source>A date cannot be read</source>
        <translation>Ein Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>Write it as 2025, 2025-04 or 2025-04-05, about as 2025-04~.</source>
        <translation>Schreibweise: 2025, 2025-04 oder 2025-04-05, ungefähr: 2025-04~.</translation>
    </message>
    <message>
        <source>A value is not one of those possible here</source>
        <translation>Dieser Wert ist hier nicht möglich</translation>
    </message>
    <message>
        <source>Correct the value, then try again.</source>
        <translation>Den Wert korrigieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The text is not in a readable encoding</source>
        <translation>Die Zeichenkodierung des Textes ist nicht lesbar</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, then import again.</source>
        <translation>Die Datei als UTF-8 speichern, dann erneut importieren.</translation>
    </message>
    <message>
        <source>The file does not follow its format</source>
        <translation>Die Datei entspricht nicht ihrem Format</translation>
    </message>
    <message>
        <source>Correct the named place, then import again.</source>
        <translation>Die genannte Stelle korrigieren, dann erneut importieren.</translation>
    </message>
    <message>
        <source>A field or file is too large</source>
        <translation>Ein Feld oder eine Datei ist zu groß</translation>
    </message>
    <message>
        <source>Shorten or split it, then import again.</source>
        <translation>Kürzen oder teilen, dann erneut importieren.</translation>
    </message>
    <message>
        <source>There is nothing to import in it</source>
        <translation>Darin gibt es nichts zu importieren</translation>
    </message>
    <message>
        <source>Choose text articles or CSV files with a header line.</source>
        <translation>Artikel als Text oder CSV-Dateien mit Kopfzeile wählen.</translation>
    </message>
    <message>
        <source>The work was cancelled</source>
        <translation>Der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Start it again at any time.</source>
        <translation>Ein neuer Versuch ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Etwas Unerwartetes ist schiefgegangen</translation>
    </message>
    <message>
        <source>The archive is as it was before this step.</source>
        <translation>Das Archiv ist so wie vor diesem Schritt.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, report it with the details.</source>
        <translation>Erneut versuchen; tritt es wieder auf, bitte mit den Einzelheiten melden.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>OR needs something on both sides</source>
        <translation>OR braucht auf beiden Seiten etwas</translation>
    </message>
    <message>
        <source>AND needs something on both sides</source>
        <translation>AND braucht auf beiden Seiten etwas</translation>
    </message>
    <message>
        <source>A minus needs something right after it</source>
        <translation>Nach einem Minus muss unmittelbar etwas folgen</translation>
    </message>
    <message>
        <source>NOT needs something after it</source>
        <translation>Nach NOT muss etwas folgen</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply</source>
        <translation>Die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The brackets are empty</source>
        <translation>Die Klammern sind leer</translation>
    </message>
    <message>
        <source>A field cannot stand inside the brackets of another</source>
        <translation>Ein Feld darf nicht in den Klammern eines anderen stehen</translation>
    </message>
    <message>
        <source>A field needs a value right after the colon</source>
        <translation>Nach dem Doppelpunkt muss unmittelbar ein Wert folgen</translation>
    </message>
    <message>
        <source>NEAR needs a number of words after the comma</source>
        <translation>NEAR braucht nach dem Komma eine Wortzahl</translation>
    </message>
    <message>
        <source>NEAR needs two words or more</source>
        <translation>NEAR braucht mindestens zwei Wörter</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The quotes are empty</source>
        <translation>Zwischen den Anführungszeichen steht nichts</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible here: %1.</source>
        <translation>Hier möglich: %1.</translation>
    </message>
    <message>
        <source>%1 (at character %2).</source>
        <translation>%1 (bei Zeichen %2).</translation>
    </message>
    <message>
        <source>assertion</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>Dementi</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>Eingeständnis</translation>
    </message>
    <message>
        <source>criticism</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>dementiert</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet auf</translation>
    </message>
    <message>
        <source>withdraws</source>
        <translation>zieht zurück</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>Gründung</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>board seat</source>
        <translation>Sitz im Board</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>Ruhestand</translation>
    </message>
    <message>
        <source>acqui-hire</source>
        <translation>Teamübernahme</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Beförderung</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>rumoured</source>
        <translation>Gerücht</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>dementiert</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>eingeräumt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>contamination</source>
        <translation>Kontamination</translation>
    </message>
    <message>
        <source>variant swap</source>
        <translation>vertauschte Variante</translation>
    </message>
    <message>
        <source>selective report</source>
        <translation>selektive Angaben</translation>
    </message>
    <message>
        <source>private access</source>
        <translation>privater Zugang</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>unabhängig gemessen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>first reported</source>
        <translation>zuerst gemeldet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aussage über</translation>
    </message>
    <message>
        <source>Claim kind</source>
        <translation>Aussageart</translation>
    </message>
    <message>
        <source>Claim status</source>
        <translation>Aussagestatus</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Move kind</source>
        <translation>Wechselart</translation>
    </message>
    <message>
        <source>Move status</source>
        <translation>Wechselstatus</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Zuerst gemeldet</translation>
    </message>
    <message>
        <source>Dispute kind</source>
        <translation>Streitart</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Datum sicher in</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Datum vor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Datum nach</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>person:</source>
        <extracomment>How the field is typed in the search field: one word or words with hyphens, then a colon</extracomment>
        <translation>person:</translation>
    </message>
    <message>
        <source>org:</source>
        <translation>org:</translation>
    </message>
    <message>
        <source>product:</source>
        <translation>produkt:</translation>
    </message>
    <message>
        <source>benchmark:</source>
        <translation>benchmark:</translation>
    </message>
    <message>
        <source>says:</source>
        <translation>sagt:</translation>
    </message>
    <message>
        <source>about:</source>
        <translation>über:</translation>
    </message>
    <message>
        <source>claim-kind:</source>
        <translation>aussageart:</translation>
    </message>
    <message>
        <source>claim-status:</source>
        <translation>aussagestatus:</translation>
    </message>
    <message>
        <source>said:</source>
        <translation>gesagt:</translation>
    </message>
    <message>
        <source>mover:</source>
        <translation>wechselt:</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>von:</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>zu:</translation>
    </message>
    <message>
        <source>move-kind:</source>
        <translation>wechselart:</translation>
    </message>
    <message>
        <source>move-status:</source>
        <translation>wechselstatus:</translation>
    </message>
    <message>
        <source>announced:</source>
        <translation>angekündigt:</translation>
    </message>
    <message>
        <source>effective:</source>
        <translation>wirksam:</translation>
    </message>
    <message>
        <source>reported:</source>
        <translation>gemeldet:</translation>
    </message>
    <message>
        <source>dispute:</source>
        <translation>streitfall:</translation>
    </message>
    <message>
        <source>dispute-kind:</source>
        <translation>streitart:</translation>
    </message>
    <message>
        <source>source:</source>
        <translation>quelle:</translation>
    </message>
    <message>
        <source>sources:</source>
        <translation>quellen:</translation>
    </message>
    <message>
        <source>lang:</source>
        <translation>sprache:</translation>
    </message>
    <message>
        <source>topic:</source>
        <translation>thema:</translation>
    </message>
    <message>
        <source>tag:</source>
        <translation>schlagwort:</translation>
    </message>
    <message>
        <source>verified:</source>
        <translation>geprüft:</translation>
    </message>
    <message>
        <source>date:</source>
        <translation>datum:</translation>
    </message>
    <message>
        <source>within:</source>
        <translation>innerhalb:</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>vor:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>nach:</translation>
    </message>
    <message>
        <source>has:</source>
        <translation>enthält:</translation>
    </message>
    <message>
        <source>missing:</source>
        <translation>fehlt:</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message numerus="yes">
        <source>Sources (%n)</source>
        <translation>
            <numerusform>Quellen (%n)</numerusform>
            <numerusform>Quellen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>People:</source>
        <translation>Personen:</translation>
    </message>
    <message>
        <source>Organizations:</source>
        <translation>Organisationen:</translation>
    </message>
    <message>
        <source>Products:</source>
        <translation>Produkte:</translation>
    </message>
    <message>
        <source>Topics:</source>
        <translation>Themen:</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>In dieser Meldung</translation>
    </message>
    <message>
        <source>title in our words</source>
        <translation>Titel in eigenen Worten</translation>
    </message>
    <message numerus="yes">
        <source>Scores (%n)</source>
        <translation>
            <numerusform>Messwerte (%n)</numerusform>
            <numerusform>Messwerte (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>corrects an earlier score</source>
        <translation>korrigiert einen früheren Messwert</translation>
    </message>
    <message>
        <source>● In the text</source>
        <translation>● Im Text</translation>
    </message>
    <message>
        <source>▲ Not found in the text</source>
        <translation>▲ Nicht im Text gefunden</translation>
    </message>
    <message>
        <source>○ Text not stored, see the report</source>
        <translation>○ Text nicht gespeichert, siehe Bericht</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>▲ Not verified</source>
        <translation>▲ Nicht geprüft</translation>
    </message>
    <message>
        <source>▲ Unsourced</source>
        <translation>▲ Ohne Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n&#xa0;unabhängige Quelle</numerusform>
            <numerusform>%n&#xa0;unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show proof</source>
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 sagt</translation>
    </message>
    <message>
        <source>%1 denies</source>
        <translation>%1 dementiert</translation>
    </message>
    <message>
        <source>%1 admits</source>
        <translation>%1 räumt ein</translation>
    </message>
    <message>
        <source>%1 criticizes</source>
        <translation>%1 kritisiert</translation>
    </message>
    <message>
        <source>%1 predicts</source>
        <translation>%1 sagt voraus</translation>
    </message>
    <message>
        <source>%1 announces</source>
        <translation>%1 kündigt an</translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation>%1 misst</translation>
    </message>
    <message>
        <source>denied by</source>
        <translation>dementiert durch</translation>
    </message>
    <message>
        <source>disputed by</source>
        <translation>bestritten durch</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>Widerspruch durch</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>gestützt durch</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>bestätigt durch</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>wiederholt durch</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>beantwortet durch</translation>
    </message>
    <message>
        <source>withdrawn by</source>
        <translation>zurückgezogen durch</translation>
    </message>
    <message numerus="yes">
        <source>Claims (%n)</source>
        <translation>
            <numerusform>Aussagen (%n)</numerusform>
            <numerusform>Aussagen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed claims (%n)</source>
        <translation>
            <numerusform>Vorgeschlagene Aussagen (%n)</numerusform>
            <numerusform>Vorgeschlagene Aussagen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>gesagt %1</translation>
    </message>
    <message numerus="yes">
        <source>Moves (%n)</source>
        <translation>
            <numerusform>Wechsel (%n)</numerusform>
            <numerusform>Wechsel (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>angekündigt %1</translation>
    </message>
    <message>
        <source>effective %1</source>
        <translation>wirksam %1</translation>
    </message>
    <message>
        <source>first reported %1</source>
        <translation>zuerst gemeldet %1</translation>
    </message>
    <message numerus="yes">
        <source>Disputes (%n)</source>
        <translation>
            <numerusform>Streitfälle (%n)</numerusform>
            <numerusform>Streitfälle (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>(derived)</source>
        <translation>(abgeleitet)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>moves from %1</source>
        <translation>Wechsel von %1</translation>
    </message>
    <message>
        <source>moves to %1</source>
        <translation>Wechsel zu %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>text from %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation> (zu %1)</translation>
    </message>
    <message>
        <source>This file carries no view of Claimscope. Nothing was changed. Choose a PNG, SVG, PDF or HTML file that Claimscope has exported; web sites and messengers often remove what is stored in a picture.</source>
        <translation>Diese Datei enthält keine Ansicht von Claimscope. Nichts wurde geändert. Eine PNG-, SVG-, PDF- oder HTML-Datei wählen, die Claimscope exportiert hat; Websites und Messenger entfernen oft, was in einem Bild gespeichert ist.</translation>
    </message>
    <message>
        <source>The file is damaged, its view cannot be read. Nothing was changed. Choose another copy of it.</source>
        <translation>Die Datei ist beschädigt, ihre Ansicht ist nicht lesbar. Nichts wurde geändert. Eine andere Kopie wählen.</translation>
    </message>
    <message>
        <source>The view in this file has settings that this version does not know (%1). Nothing was changed. It may come from a newer version of Claimscope.</source>
        <translation>Die Ansicht in dieser Datei hat Einstellungen, die diese Version nicht kennt (%1). Nichts wurde geändert. Sie stammt womöglich von einer neueren Version von Claimscope.</translation>
    </message>
    <message>
        <source>The file is too large for a picture of Claimscope. Nothing was changed.</source>
        <translation>Die Datei ist zu groß für ein Bild von Claimscope. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>a month has two digits</source>
        <translation>ein Monat hat zwei Ziffern</translation>
    </message>
    <message>
        <source>there is no month, season or quarter %1</source>
        <translation>Monat, Jahreszeit oder Quartal %1 gibt es nicht</translation>
    </message>
    <message>
        <source>a season or quarter has no days</source>
        <translation>eine Jahreszeit oder ein Quartal hat keine Tage</translation>
    </message>
    <message>
        <source>a day has two digits</source>
        <translation>ein Tag hat zwei Ziffern</translation>
    </message>
    <message>
        <source>this month has no day %1</source>
        <translation>dieser Monat hat keinen Tag %1</translation>
    </message>
    <message>
        <source>an open start or end is written 2025/.. or ../2025</source>
        <translation>offener Anfang oder offenes Ende: 2025/.. oder ../2025</translation>
    </message>
    <message>
        <source>not a date such as 2025, 2025-04 or 2025-04-05</source>
        <translation>kein Datum wie 2025, 2025-04 oder 2025-04-05</translation>
    </message>
    <message>
        <source>there is no year 0</source>
        <translation>ein Jahr 0 gibt es nicht</translation>
    </message>
    <message>
        <source>an interval needs a start or an end</source>
        <translation>ein Zeitraum braucht einen Anfang oder ein Ende</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>an interval has one start and one end</source>
        <translation>ein Zeitraum hat einen Anfang und ein Ende</translation>
    </message>
    <message>
        <source>an encoding that is not known</source>
        <translation>eine unbekannte Kodierung</translation>
    </message>
    <message>
        <source>not well-formed %1</source>
        <translation>kein gültiges %1</translation>
    </message>
    <message>
        <source>zero bytes: no text</source>
        <translation>Nullbytes, kein Text</translation>
    </message>
    <message>
        <source>control characters: no text</source>
        <translation>Steuerzeichen, kein Text</translation>
    </message>
    <message>
        <source>a field of more than 10 MB</source>
        <translation>ein Feld mit mehr als 10 MB</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>a quote inside of a field that is not quoted</source>
        <translation>ein Anführungszeichen in einem Feld ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>text behind a closing quote</source>
        <translation>Text nach einem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>neither a table of facts nor plain text</source>
        <translation>weder eine Faktentabelle noch reiner Text</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>no table of facts has these columns</source>
        <translation>keine Faktentabelle hat diese Spalten</translation>
    </message>
    <message>
        <source>%1 lacks the column %2</source>
        <translation>in %1 fehlt die Spalte %2</translation>
    </message>
    <message>
        <source>the column %1 is not used</source>
        <translation>die Spalte %1 wird nicht verwendet</translation>
    </message>
    <message>
        <source>the column %1 stands twice</source>
        <translation>die Spalte %1 steht zweimal da</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>%1 Felder statt %2</translation>
    </message>
    <message>
        <source>a claim that is linked to itself</source>
        <translation>eine Aussage, die mit sich selbst verknüpft ist</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>this or %1 must be filled</source>
        <translation>dies oder %1 muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>%1 is the key of another entity</source>
        <translation>%1 ist schon der Schlüssel von etwas anderem</translation>
    </message>
    <message>
        <source>%1 would be its own parent</source>
        <translation>%1 wäre sich selbst übergeordnet</translation>
    </message>
    <message>
        <source>%1 does not fit the date %2</source>
        <translation>%1 passt nicht zum Datum %2</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ist nichts von diesen: %2</translation>
    </message>
    <message>
        <source>%1 is no key</source>
        <translation>%1 ist kein Schlüssel</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Moves recorded here, not all hires and departures.</source>
        <translation>Hier erfasste Wechsel, nicht alle Zu- und Abgänge.</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) not known to the quarter: in the totals only.</source>
        <translation>
            <numerusform>%n Wechsel ohne bekanntes Quartal: nur in den Summen.</numerusform>
            <numerusform>%n Wechsel ohne bekanntes Quartal: nur in den Summen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals and departures per year</source>
        <translation>Zu- und Abgänge pro Jahr</translation>
    </message>
    <message>
        <source>Arrivals and departures per quarter</source>
        <translation>Zu- und Abgänge pro Quartal</translation>
    </message>
    <message>
        <source>Diverging columns of %1 at %2</source>
        <translation>Säulen nach oben und unten: %1 bei %2</translation>
    </message>
    <message>
        <source>most at %1: %2, %3</source>
        <translation>am meisten bei %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s)</source>
        <translation>
            <numerusform>%n Zugang</numerusform>
            <numerusform>%n Zugänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s)</source>
        <translation>
            <numerusform>%n Abgang</numerusform>
            <numerusform>%n Abgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 zu, %2 ab</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>No date is known to the quarter. The Moves chart shows coarser dates.</source>
        <translation>Kein Datum ist auf das Quartal genau bekannt. Das Diagramm „Wechsel“ zeigt gröbere Daten.</translation>
    </message>
    <message>
        <source>arrivals (up)</source>
        <translation>Zugänge (oben)</translation>
    </message>
    <message>
        <source>departures (down)</source>
        <translation>Abgänge (unten)</translation>
    </message>
    <message>
        <source>net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Ströme</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) without a known origin or destination left out.</source>
        <translation>
            <numerusform>%n Wechsel ohne bekannte Herkunft oder bekanntes Ziel weggelassen.</numerusform>
            <numerusform>%n Wechsel ohne bekannte Herkunft oder bekanntes Ziel weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from organization to organization</source>
        <translation>%1 von Organisation zu Organisation</translation>
    </message>
    <message>
        <source>Flow diagram of %1</source>
        <translation>Flussdiagramm: %1</translation>
    </message>
    <message>
        <source>most from %1 (%2) and to %3 (%4)</source>
        <translation>die meisten von %1 (%2) und zu %3 (%4)</translation>
    </message>
    <message>
        <source>%1 from organization to organization: flows need at least %2. Use the Moves chart, or remove a chip to see more.</source>
        <translation>%1 von Organisation zu Organisation: Ströme brauchen mindestens %2. Das Diagramm „Wechsel“ nutzen oder einen Filter entfernen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out for lack of room</source>
        <translation>
            <numerusform>%n Spalte aus Platzmangel weggelassen</numerusform>
            <numerusform>%n Spalten aus Platzmangel weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>End of</source>
        <translation>Ende von</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them match the filter</source>
        <translation>davon passen %1 zum Filter</translation>
    </message>
    <message>
        <source>Click: claims that are now %1</source>
        <translation>Klick: Aussagen, die jetzt %1 sind</translation>
    </message>
    <message>
        <source>A status without a date of its own counts from the day of the statement; a month or year from its last day.</source>
        <translation>Ein Status ohne eigenes Datum zählt ab dem Tag der Aussage; ein Monat oder Jahr ab dem letzten Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without any date left out.</source>
        <translation>
            <numerusform>%n Aussage ohne Datum weggelassen.</numerusform>
            <numerusform>%n Aussagen ohne Datum weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive holds no dated claims yet. Import a table of claims first.</source>
        <translation>Das Archiv enthält noch keine datierten Aussagen. Zuerst eine Tabelle mit Aussagen importieren.</translation>
    </message>
    <message>
        <source>No dated claim matches the filter. Remove a chip to see more.</source>
        <translation>Keine datierte Aussage passt zum Filter. Einen Filter entfernen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Claims by status at the end of each month</source>
        <translation>Aussagen nach Status am Ende jedes Monats</translation>
    </message>
    <message>
        <source>Claims by status at the end of each quarter</source>
        <translation>Aussagen nach Status am Ende jedes Quartals</translation>
    </message>
    <message>
        <source>Claims by status at the end of each year</source>
        <translation>Aussagen nach Status am Ende jedes Jahres</translation>
    </message>
    <message>
        <source>Stacked columns of claims by status; on %1 there are %2.</source>
        <translation>Gestapelte Säulen: Aussagen nach Status; %1: %2.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Who about whom</source>
        <translation>Wer über wen</translation>
    </message>
    <message>
        <source>The archive holds no claims yet. Import a table of claims first.</source>
        <translation>Das Archiv enthält noch keine Aussagen. Zuerst eine Tabelle mit Aussagen importieren.</translation>
    </message>
    <message>
        <source>No claim with a known speaker and subject matches the filter. Remove a chip to see more.</source>
        <translation>Keine Aussage mit bekanntem Sprecher und Gegenstand passt zum Filter. Einen Filter entfernen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>%1: who speaks about whom</source>
        <translation>%1: wer über wen spricht</translation>
    </message>
    <message>
        <source>Claims recorded here. A claim made for an organization counts for both, and parents include their children, so cells do not add up.</source>
        <translation>Hier erfasste Aussagen. Eine Aussage im Namen einer Organisation zählt für beide, und übergeordnete Namen schließen ihre Teile ein; die Zellen ergeben daher keine Summe.</translation>
    </message>
    <message>
        <source>Matrix of %1 by speaker and subject; most: %2 about %3 (%4).</source>
        <translation>Matrix: %1 nach Sprecher und Gegenstand; die meisten: %2 über %3 (%4).</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Matching claims</source>
        <translation>Passende Aussagen</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Eine davon</translation>
    </message>
    <message>
        <source>Point at a mark, or reach it with Tab and the arrow keys, to read it.</source>
        <translation>Zum Lesen auf eine Marke zeigen oder sie mit Tab und den Pfeiltasten erreichen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The link cannot be read</source>
        <translation>Der Link ist nicht lesbar</translation>
    </message>
    <message>
        <source>Copy the whole link once more, then try again.</source>
        <translation>Den ganzen Link noch einmal kopieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The address does not begin as a link to a view does</source>
        <translation>Die Adresse beginnt nicht wie ein Link auf eine Ansicht</translation>
    </message>
    <message>
        <source>This part of the link is not known</source>
        <translation>Dieser Teil des Links ist unbekannt</translation>
    </message>
    <message>
        <source>This part of the link stands in it twice</source>
        <translation>Dieser Teil des Links steht zweimal darin</translation>
    </message>
    <message>
        <source>The value of this part cannot be read</source>
        <translation>Der Wert dieses Teils ist nicht lesbar</translation>
    </message>
    <message>
        <source>The percent signs in this part do not fit together</source>
        <translation>Die Prozentzeichen in diesem Teil passen nicht zusammen</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>departures</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>away from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, or &quot;auto&quot;</source>
        <translation>%1 muss eine Zahl von %2 bis %3 oder &quot;auto&quot; sein</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>formats must be some of %1</source>
        <translation>formats: möglich sind %1</translation>
    </message>
    <message>
        <source>formats must be a list that is not empty</source>
        <translation>formats muss eine nicht leere Liste sein</translation>
    </message>
    <message>
        <source>unit must be px or mm</source>
        <translation>unit muss px oder mm sein</translation>
    </message>
    <message>
        <source>width is missing</source>
        <translation>width fehlt</translation>
    </message>
    <message>
        <source>%1 is not a setting of a preset</source>
        <translation>%1 ist keine Einstellung einer Größe</translation>
    </message>
    <message>
        <source>name must be 1 to 60 characters without / and \</source>
        <translation>name muss 1 bis 60 Zeichen haben, ohne / und \</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in preset</source>
        <translation>%1 heißt schon eine eingebaute Größe</translation>
    </message>
    <message>
        <source>there is no list &quot;presets&quot;</source>
        <translation>es fehlt die Liste &quot;presets&quot;</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message numerus="yes">
        <source>and %n more column(s)</source>
        <translation>
            <numerusform>noch %n Spalte</numerusform>
            <numerusform>noch %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No source: %1</source>
        <translation>Keine Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a source</source>
        <translation>
            <numerusform>%n Datensatz ohne Quelle</numerusform>
            <numerusform>%n Datensätze ohne Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not verified</source>
        <translation>
            <numerusform>%n Datensatz nicht geprüft</numerusform>
            <numerusform>%n Datensätze nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one source: %1</source>
        <translation>Nur eine Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with only one source</source>
        <translation>
            <numerusform>%n Datensatz mit nur einer Quelle</numerusform>
            <numerusform>%n Datensätze mit nur einer Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the text of its source: %1</source>
        <translation>Nicht im Text der Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not in the text of their source</source>
        <translation>
            <numerusform>%n Datensatz nicht im Text der Quelle</numerusform>
            <numerusform>%n Datensätze nicht im Text der Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has no alt text</source>
        <translation>Das Bild hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>The picture names no source</source>
        <translation>Das Bild nennt keine Quelle</translation>
    </message>
    <message>
        <source>The smallest text is %1 pixels high, too small for this size</source>
        <translation>Der kleinste Text ist %1 Pixel hoch, zu klein für diese Größe</translation>
    </message>
    <message>
        <source>A text stands out too little: %1</source>
        <translation>Ein Text hebt sich zu wenig ab: %1</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 quer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out for lack of room</source>
        <translation>
            <numerusform>%n Anmerkung aus Platzmangel weggelassen</numerusform>
            <numerusform>%n Anmerkungen aus Platzmangel weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) outside of the days shown</source>
        <translation>
            <numerusform>%n Anmerkung außerhalb der gezeigten Tage</numerusform>
            <numerusform>%n Anmerkungen außerhalb der gezeigten Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches this selection.</source>
        <translation>Zu dieser Auswahl gibt es nichts.</translation>
    </message>
    <message>
        <source>The picture shows no data</source>
        <translation>Das Bild zeigt keine Daten</translation>
    </message>
    <message>
        <source>Also known as %1</source>
        <translation>Auch bekannt als %1</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n Wechsel</numerusform>
            <numerusform>%n Wechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n Messwert</numerusform>
            <numerusform>%n Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>the note on %1</source>
        <translation>die Notiz zu %1</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) that nobody accepted</source>
        <translation>
            <numerusform>%n Aussage, die niemand angenommen hat</numerusform>
            <numerusform>%n Aussagen, die niemand angenommen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Zurückgehalten: %1</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Was %1 sagt</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>Was darüber gesagt wird</translation>
    </message>
    <message>
        <source>What others say about %1</source>
        <translation>Was andere über %1 sagen</translation>
    </message>
    <message>
        <source>text not stored</source>
        <translation>Text nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more report(s):</source>
        <translation>
            <numerusform>und %n weiterer Bericht:</numerusform>
            <numerusform>und %n weitere Berichte:</numerusform>
        </translation>
    </message>
    <message>
        <source>date of the report</source>
        <translation>Datum des Berichts</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>text by %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>abgerufen %1</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Stationen</translation>
    </message>
    <message numerus="yes">
        <source>The newest stand here, and %n more in the archive:</source>
        <translation>
            <numerusform>Hier stehen die neuesten, %n weiterer Eintrag im Archiv:</numerusform>
            <numerusform>Hier stehen die neuesten, %n weitere im Archiv:</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is too large. Choose a smaller size or scale, a fixed height, or show less.</source>
        <translation>Das Bild ist zu groß. Eine kleinere Größe oder Skalierung oder eine feste Höhe wählen oder weniger zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>%n Eintrag ausgewählt</numerusform>
            <numerusform>%n Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not drawn: a narrower filter or the table shows them.</source>
        <translation>
            <numerusform>%n weitere Zeile nicht gezeichnet: ein engerer Filter oder die Tabelle zeigt sie.</numerusform>
            <numerusform>%n weitere Zeilen nicht gezeichnet: ein engerer Filter oder die Tabelle zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>no file of saved views</source>
        <translation>keine Datei mit gespeicherten Ansichten</translation>
    </message>
    <message>
        <source>saved views of a newer version</source>
        <translation>gespeicherte Ansichten einer neueren Version</translation>
    </message>
    <message>
        <source>a saved view without a name or a key</source>
        <translation>eine gespeicherte Ansicht ohne Namen oder Schlüssel</translation>
    </message>
    <message>
        <source>two saved views with the key %1</source>
        <translation>zwei gespeicherte Ansichten mit dem Schlüssel %1</translation>
    </message>
    <message>
        <source>other organizations</source>
        <translation>andere Organisationen</translation>
    </message>
    <message>
        <source>Part of the key left out for lack of room</source>
        <translation>Teil der Legende aus Platzmangel weggelassen</translation>
    </message>
    <message>
        <source>All, by destination</source>
        <translation>Alle, nach Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) not shown for lack of room.</source>
        <translation>
            <numerusform>Ein Thema aus Platzmangel nicht gezeigt.</numerusform>
            <numerusform>%n Themen aus Platzmangel nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns without room for their number bear none.</source>
        <translation>Säulen ohne Platz für ihre Zahl tragen keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s) shown with the next move</source>
        <translation>
            <numerusform>ein Abgang steht beim folgenden Wechsel</numerusform>
            <numerusform>%n Abgänge stehen beim folgenden Wechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: new roles, denied or told twice.</source>
        <translation>
            <numerusform>Einer weggelassen: neue Rolle, dementiert oder doppelt gemeldet.</numerusform>
            <numerusform>%n weitere weggelassen: neue Rollen, dementiert oder doppelt gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Too few moves for a chart of flows.</source>
        <translation>Zu wenige Wechsel für Ströme.</translation>
    </message>
    <message>
        <source>Title and summary of the story</source>
        <translation>Titel und Zusammenfassung der Meldung</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>joined, origin unknown</source>
        <translation>gekommen, Herkunft unbekannt</translation>
    </message>
    <message>
        <source>rank %1, then %2</source>
        <translation>Rang %1, dann %2</translation>
    </message>
    <message>
        <source>Scores as claimed and as measured or corrected</source>
        <translation>Messwerte wie behauptet und wie gemessen oder korrigiert</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Claimscope</source>
        <translation>Über Claimscope</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Explores news and claims: who said what, who moved where, and whose numbers did not hold.</source>
        <translation>Erkundet Meldungen und Aussagen: wer was gesagt hat, wer wohin gewechselt ist und wessen Zahlen nicht hielten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes with no warranty. It stands on:</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung. Sie steht auf:</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationField</name>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>ui::ChartActions</name>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Claimed and measured</source>
        <translation>Behauptet und gemessen</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>first reported</source>
        <translation>zuerst gemeldet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Das Diagramm als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Zoom in on time</source>
        <translation>Zeitachse vergrößern</translation>
    </message>
    <message>
        <source>Zoom out of time</source>
        <translation>Zeitachse verkleinern</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Gesamte Zeit zeigen</translation>
    </message>
    <message>
        <source>Centre on the selection</source>
        <translation>Auf die Auswahl zentrieren</translation>
    </message>
    <message>
        <source>Start the period at the mark</source>
        <translation>Zeitauswahl an der Marke beginnen</translation>
    </message>
    <message>
        <source>End the period at the mark</source>
        <translation>Zeitauswahl an der Marke beenden</translation>
    </message>
    <message>
        <source>Clear the period</source>
        <translation>Zeitauswahl aufheben</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>Claim status</source>
        <translation>Aussagestatus</translation>
    </message>
    <message>
        <source>Who about whom</source>
        <translation>Wer über wen</translation>
    </message>
    <message>
        <source>Freeze the chart</source>
        <translation>Diagramm einfrieren</translation>
    </message>
    <message>
        <source>Annotate…</source>
        <translation>Anmerken …</translation>
    </message>
    <message>
        <source>Write a note at the focused mark, or over the period</source>
        <translation>Schreibt eine Anmerkung an die gewählte Stelle oder über den Zeitraum</translation>
    </message>
</context>
<context>
    <name>ui::ChartExport</name>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The view of %1. Export makes the picture again.</source>
        <translation>Die Ansicht von %1. „Exportieren“ macht das Bild neu.</translation>
    </message>
    <message>
        <source>The chart is still being counted.</source>
        <translation>Das Diagramm wird noch gezählt.</translation>
    </message>
</context>
<context>
    <name>ui::ChartFrame</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Das Diagramm zeigen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <translation>Zeilen:</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>Frozen at %n item(s)</source>
        <translation>
            <numerusform>Eingefroren bei %n Meldung</numerusform>
            <numerusform>Eingefroren bei %n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze the chart: it keeps what it shows while the rest goes on</source>
        <translation>Diagramm einfrieren: Es behält, was es zeigt, während der Rest weiterläuft</translation>
    </message>
    <message>
        <source>Frozen: all items</source>
        <translation>Eingefroren: alle Meldungen</translation>
    </message>
    <message>
        <source>Frozen for: %1</source>
        <translation>Eingefroren für: %1</translation>
    </message>
    <message>
        <source>Click to show the present again</source>
        <translation>Klick zeigt wieder den jetzigen Stand</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>More charts</source>
        <translation>Weitere Diagramme</translation>
    </message>
    <message>
        <source>The chart as a picture</source>
        <translation>Das Diagramm als Bild</translation>
    </message>
    <message>
        <source>Drag the chart into another program, or click to copy it</source>
        <translation>Zieht das Diagramm in ein anderes Programm; ein Klick kopiert es</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
</context>
<context>
    <name>ui::ChartOut</name>
    <message>
        <source>The chart is copied as PNG and SVG, with its alt text.</source>
        <translation>Das Diagramm ist als PNG und SVG kopiert, mit seinem Alternativtext.</translation>
    </message>
    <message>
        <source>The chart is still being counted.</source>
        <translation>Das Diagramm wird noch gezählt.</translation>
    </message>
</context>
<context>
    <name>ui::ChartTableView</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Filter to this</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Dies ausschließen</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Start the period here</source>
        <translation>Zeitauswahl hier beginnen</translation>
    </message>
    <message>
        <source>End the period here</source>
        <translation>Zeitauswahl hier beenden</translation>
    </message>
    <message>
        <source>Clear the period</source>
        <translation>Zeitauswahl aufheben</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Gesamte Zeit zeigen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Anmerkung bearbeiten</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Anmerkung löschen</translation>
    </message>
    <message>
        <source>Annotate the period…</source>
        <translation>Zeitraum anmerken …</translation>
    </message>
    <message>
        <source>Annotate…</source>
        <translation>Anmerken …</translation>
    </message>
    <message>
        <source>Take out of the selection</source>
        <translation>Aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Move the lane up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Sort the lanes as usual</source>
        <translation>Zeilen wie üblich sortieren</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Zeigen in</translation>
    </message>
    <message>
        <source>Dossier: %1…</source>
        <translation>Dossier: %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more at the same place</source>
        <translation>
            <numerusform>%1, und %Ln weitere an derselben Stelle</numerusform>
            <numerusform>%1, und %Ln weitere an derselben Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation>Anmerkung, %1</translation>
    </message>
    <message>
        <source>Arrow keys move it, F2 rewrites it, Delete removes it.</source>
        <translation>Pfeiltasten verschieben sie, F2 schreibt sie um, Entf entfernt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start of the period</source>
        <translation>Anfang des Zeitraums</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>No period is chosen</source>
        <translation>Kein Zeitraum gewählt</translation>
    </message>
    <message>
        <source>Note at %1, or date and note: %2 …</source>
        <translation>Anmerkung, %1, oder Datum und Text: %2 …</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
</context>
<context>
    <name>ui::ChipBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter (Ctrl+L)</source>
        <translation>Filter hinzufügen (Strg+L)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur diesen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
    <message>
        <source>Drop here to include</source>
        <translation>Zum Einschließen hier ablegen</translation>
    </message>
    <message>
        <source>Drop here to exclude</source>
        <translation>Zum Ausschließen hier ablegen</translation>
    </message>
</context>
<context>
    <name>ui::CommandModel</name>
    <message>
        <source>%1, not available now</source>
        <translation>%1, zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Diesen Link öffnen</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>ui::ComparePane</name>
    <message>
        <source>Close this chart</source>
        <translation>Dieses Diagramm schließen</translation>
    </message>
</context>
<context>
    <name>ui::ComparedChart</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Close this chart</source>
        <translation>Dieses Diagramm schließen</translation>
    </message>
</context>
<context>
    <name>ui::DetailView</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Select a story, a move, a claim or a dispute to see what was said and what proves it.</source>
        <translation>Eine Meldung, einen Wechsel, eine Aussage oder einen Streitfall auswählen, um zu sehen, was gesagt wurde und was es belegt.</translation>
    </message>
    <message>
        <source>Not in the current filter</source>
        <translation>Nicht im aktuellen Filter</translation>
    </message>
    <message>
        <source>Turn the filters off</source>
        <translation>Filter deaktivieren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>ui::DisputeStates</name>
    <message numerus="yes">
        <source>%n dispute(s) in the state %1</source>
        <translation>
            <numerusform>%n Streitfall im Status %1</numerusform>
            <numerusform>%n Streitfälle im Status %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this state out of the filter</source>
        <translation>Diesen Status aus dem Filter nehmen</translation>
    </message>
    <message>
        <source>Show disputes in this state</source>
        <translation>Streitfälle in diesem Status zeigen</translation>
    </message>
</context>
<context>
    <name>ui::DossierCommand</name>
    <message>
        <source>no archive is open</source>
        <translation>kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>ui::DossierDialog</name>
    <message>
        <source>&amp;Only what matches the filter</source>
        <translation>&amp;Nur was zum Filter passt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Make dossier</source>
        <translation>Dossier &amp;erstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>PDF, A4 pages</source>
        <translation>PDF, A4-Seiten</translation>
    </message>
    <message>
        <source>HTML, one page</source>
        <translation>HTML, eine Seite</translation>
    </message>
    <message>
        <source>Markdown, plain text</source>
        <translation>Markdown, reiner Text</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Dateiname</translation>
    </message>
    <message>
        <source>Dossiers (*.pdf *.html *.md)</source>
        <translation>Dossiers (*.pdf *.html *.md)</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose a name from it.</source>
        <translation>„%1“ steht nicht in der Liste. Wählen Sie einen Namen daraus.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ui::EmptyChart</name>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln Wechsel</numerusform>
            <numerusform>%Ln Wechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s)</source>
        <translation>
            <numerusform>%Ln Messwert</numerusform>
            <numerusform>%Ln Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dispute(s)</source>
        <translation>
            <numerusform>%Ln Streitfall</numerusform>
            <numerusform>%Ln Streitfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>One move would have to match all chips for ‘%1’ at once.</source>
        <translation>Ein Wechsel müsste alle Filter zu „%1“ zugleich erfüllen.</translation>
    </message>
    <message>
        <source>One score would have to match all chips for ‘%1’ at once.</source>
        <translation>Ein Messwert müsste alle Filter zu „%1“ zugleich erfüllen.</translation>
    </message>
    <message>
        <source>One dispute would have to match all chips for ‘%1’ at once.</source>
        <translation>Ein Streitfall müsste alle Filter zu „%1“ zugleich erfüllen.</translation>
    </message>
    <message>
        <source>One claim would have to match all chips for ‘%1’ at once.</source>
        <translation>Eine Aussage müsste alle Filter zu „%1“ zugleich erfüllen.</translation>
    </message>
    <message>
        <source>Any of ‘%1’: %2</source>
        <translation>Einer der Filter zu „%1“ genügt: %2</translation>
    </message>
    <message>
        <source>Any of each: %1</source>
        <translation>Je einer der Filter genügt: %1</translation>
    </message>
    <message>
        <source>Without ‘%1’: %2</source>
        <translation>Ohne „%1“: %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart ‘%1’: %2</source>
        <translation>Diagramm „%1“: %2</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>This archive is empty.</source>
        <translation>Dieses Archiv ist leer.</translation>
    </message>
    <message>
        <source>No item matches all of the filter.</source>
        <translation>Keine Meldung passt zum ganzen Filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Kein Archiv geöffnet.</translation>
    </message>
    <message>
        <source>Did you mean ‘%1’?</source>
        <translation>Gemeint: „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>Without ‘%1’: %Ln item(s)</source>
        <translation>
            <numerusform>Ohne „%1“: %Ln Meldung</numerusform>
            <numerusform>Ohne „%1“: %Ln Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without ‘%1’ and ‘%2’: %Ln item(s)</source>
        <translation>
            <numerusform>Ohne „%1“ und „%2“: %Ln Meldung</numerusform>
            <numerusform>Ohne „%1“ und „%2“: %Ln Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportChecksPage</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Every record shown has two sources or more, and the picture says what it shows and where it is from.</source>
        <translation>Jeder gezeigte Datensatz hat mindestens zwei Quellen, und das Bild sagt, was es zeigt und woher es stammt.</translation>
    </message>
    <message>
        <source>Worth a look before it is published. A click shows the record behind this window; the export is not held back.</source>
        <translation>Vor der Veröffentlichung einen Blick wert. Ein Klick zeigt den Datensatz hinter diesem Fenster; der Export wird nicht aufgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print, greys only</source>
        <translation>Druck, nur Grautöne</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>All ticked si&amp;zes</source>
        <translation>Alle angekreu&amp;zten Größen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>The command that makes the same file in a terminal</source>
        <translation>Der Befehl, der im Terminal dieselbe Datei erzeugt</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) are complete, the others were not begun.</source>
        <translation>
            <numerusform>Angehalten. %n Datei ist fertig, die anderen wurden nicht begonnen.</numerusform>
            <numerusform>Angehalten. %n Dateien sind fertig, die anderen wurden nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels as PNG</source>
        <translation>%1 × %2 Pixel als PNG</translation>
    </message>
    <message>
        <source>Tick a size on the page “File”.</source>
        <translation>Auf der Seite „Datei“ eine Größe ankreuzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n file(s) of the same name.</source>
        <translation>
            <numerusform>Ersetzt %n Datei gleichen Namens.</numerusform>
            <numerusform>Ersetzt %n Dateien gleichen Namens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>Bi&amp;ld kopieren</translation>
    </message>
    <message>
        <source>The picture as PNG and SVG, with its alt text</source>
        <translation>Das Bild als PNG und SVG, mit Alternativtext</translation>
    </message>
    <message>
        <source>The file of your own sizes cannot be read, the built-in ones are there. %1: %2</source>
        <translation>Die Datei der eigenen Größen ist nicht lesbar, die eingebauten sind da. %1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) as PDF</source>
        <translation>
            <numerusform>%n Seite als PDF</numerusform>
            <numerusform>%n Seiten als PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>Diag&amp;ramm</translation>
    </message>
    <message>
        <source>The chart is still being counted.</source>
        <translation>Das Diagramm wird noch gezählt.</translation>
    </message>
    <message>
        <source>“%1” shows nothing for this filter.</source>
        <translation>„%1“ zeigt zu diesem Filter nichts.</translation>
    </message>
    <message>
        <source>“%1” shows nothing for this filter. There is something in: %2.</source>
        <translation>„%1“ zeigt zu diesem Filter nichts. Etwas zeigen: %2.</translation>
    </message>
    <message>
        <source>“%1” shows nothing for this filter. This is “%2”.</source>
        <translation>„%1“ zeigt zu diesem Filter nichts. Dies ist „%2“.</translation>
    </message>
    <message>
        <source>Checks (%L1)</source>
        <translation>Prüfungen (%L1)</translation>
    </message>
</context>
<context>
    <name>ui::ExportFilePage</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>%1 %2 wide</source>
        <translation>%1 %2 breit</translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <translation>%1 × %2 %3</translation>
    </message>
    <message>
        <source>&amp;Data as CSV beside it</source>
        <translation>&amp;Daten als CSV daneben</translation>
    </message>
    <message>
        <source>Alt text as a &amp;text file beside it</source>
        <translation>Alternativ&amp;text als Textdatei daneben</translation>
    </message>
    <message>
        <source>As the size wants (PNG, in print PDF)</source>
        <translation>Passend zur Größe (PNG, für Druck PDF)</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, Pixel</translation>
    </message>
    <message>
        <source>SVG, to edit</source>
        <translation>SVG, zum Bearbeiten</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <source>CSV, the data only</source>
        <translation>CSV, nur die Daten</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>&amp;Sizes for “All ticked sizes”</source>
        <translation>&amp;Größen für „Alle angekreuzten Größen“</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Ordner für Exporte</translation>
    </message>
    <message>
        <source>HTML, a page of its own</source>
        <translation>HTML, eine eigene Seite</translation>
    </message>
    <message>
        <source>Data for the &amp;web as JSON-LD and TimelineJS</source>
        <translation>Daten &amp;fürs Web als JSON-LD und TimelineJS</translation>
    </message>
    <message>
        <source>PDF to &amp;keep for years (PDF/A-1b)</source>
        <translation>PDF zum A&amp;ufheben für Jahre (PDF/A-1b)</translation>
    </message>
    <message>
        <source>Te&amp;xts of an SVG as outlines</source>
        <translation>Texte eines S&amp;VG als Umrisse</translation>
    </message>
    <message>
        <source>Sources as RIS, Bi&amp;bTeX and CSL-JSON</source>
        <translation>Quellen als RIS, Bi&amp;bTeX und CSL-JSON</translation>
    </message>
</context>
<context>
    <name>ui::ExportPresetsDialog</name>
    <message>
        <source>Own sizes</source>
        <translation>Eigene Größen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Scale or dpi</source>
        <translation>Skalierung oder dpi</translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation>Kleinster Text</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Unit px or mm; height a number or auto; with px a scale and text in pixels, with mm dpi and text in points. Formats separated by commas.</source>
        <translation>Einheit px oder mm; Höhe eine Zahl oder auto; bei px Skalierung und Text in Pixeln, bei mm dpi und Text in Punkt. Formate durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>Neue Größe</translation>
    </message>
    <message>
        <source>this name stands twice</source>
        <translation>dieser Name steht zweimal da</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken in. %1</source>
        <translation>Nichts wurde übernommen. %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Nichts wurde geschrieben. %1</translation>
    </message>
    <message>
        <source>Take in sizes</source>
        <translation>Größen übernehmen</translation>
    </message>
    <message>
        <source>Sizes (*.json)</source>
        <translation>Größen (*.json)</translation>
    </message>
    <message>
        <source>Hand on sizes</source>
        <translation>Größen weitergeben</translation>
    </message>
</context>
<context>
    <name>ui::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ui::ExportPreviewPane</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>On a phone, %1 pixels wide</source>
        <translation>Auf dem Telefon, %1 Pixel breit</translation>
    </message>
    <message>
        <source>In grey</source>
        <translation>In Grau</translation>
    </message>
    <message>
        <source>Seen without red cones (protan)</source>
        <translation>Ohne Rotzapfen gesehen (Protanopie)</translation>
    </message>
    <message>
        <source>Seen without green cones (deutan)</source>
        <translation>Ohne Grünzapfen gesehen (Deuteranopie)</translation>
    </message>
    <message>
        <source>Seen without blue cones (tritan)</source>
        <translation>Ohne Blauzapfen gesehen (Tritanopie)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Vors&amp;chau</translation>
    </message>
    <message>
        <source>Too small on a phone: the smallest text is %1 pixels high.</source>
        <translation>Zu klein auf dem Telefon: Der kleinste Text ist %1 Pixel hoch.</translation>
    </message>
    <message>
        <source>The smallest text on a phone is %1 pixels high.</source>
        <translation>Der kleinste Text ist auf dem Telefon %1 Pixel hoch.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>The smallest text is %1, smaller than this size wants.</source>
        <translation>Der kleinste Text hat %1, weniger als diese Größe verlangt.</translation>
    </message>
    <message>
        <source>Smallest text: %1</source>
        <translation>Kleinster Text: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more on the page “Checks”</source>
        <translation>
            <numerusform>und %Ln weitere auf der Seite „Prüfungen“</numerusform>
            <numerusform>und %Ln weitere auf der Seite „Prüfungen“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportSizePage</name>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>As high as needed</source>
        <translation>So hoch wie nötig</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Br&amp;eite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>E&amp;inheit</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Skalierung</translation>
    </message>
    <message>
        <source>&amp;Own sizes…</source>
        <translation>Eigene &amp;Größen …</translation>
    </message>
    <message>
        <source>PDF on as many pa&amp;ges as needed</source>
        <translation>PDF auf so vielen Seite&amp;n wie nötig</translation>
    </message>
</context>
<context>
    <name>ui::ExportTextPage</name>
    <message>
        <source>&amp;Language of the picture</source>
        <translation>&amp;Sprache des Bildes</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>S&amp;ource line</source>
        <translation>&amp;Quellenzeile</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>&amp;Alternativtext</translation>
    </message>
    <message>
        <source>Without alt text, screen readers cannot tell what the picture shows.</source>
        <translation>Ohne Alternativtext können Screenreader nicht sagen, was das Bild zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Notes at dates, one a line: 2025-03-03 Memo leaked</source>
        <translation>Anmerkungen mit &amp;Datum, je Zeile eine: 2025-03-03 Memo durchgesickert</translation>
    </message>
    <message>
        <source>Date and text</source>
        <translation>Datum und Text</translation>
    </message>
    <message>
        <source>“%1” does not begin with a date such as 2025-03-03 or 2025-03 and a text.</source>
        <translation>„%1“ beginnt nicht mit einem Datum wie 2025-03-03 oder 2025-03 und einem Text.</translation>
    </message>
</context>
<context>
    <name>ui::FacetModel</name>
    <message>
        <source>%1: click filters, Ctrl+click adds, Alt+click excludes</source>
        <translation>%1: Klick filtert, Strg+Klick fügt hinzu, Alt+Klick schließt aus</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, excluded</source>
        <translation>%1, %2, ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2, selected</source>
        <translation>%1, %2, ausgewählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::FacetSection</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Filter to this</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation>Zum Filter hinzufügen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::FacetsView</name>
    <message>
        <source>Facets</source>
        <translation>Filterspalte</translation>
    </message>
</context>
<context>
    <name>ui::FilterDialog</name>
    <message>
        <source>Build filter</source>
        <translation>Filter zusammenstellen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>&amp;Query:</source>
        <translation>Ab&amp;frage:</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled filter(s) stay as they are.</source>
        <translation>
            <numerusform>%n deaktivierter Filter bleibt, wie er ist.</numerusform>
            <numerusform>%n deaktivierte Filter bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Add &amp;group</source>
        <translation>&amp;Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Shift+Insert</source>
        <translation>Umschalt+Einfg</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Runter</translation>
    </message>
</context>
<context>
    <name>ui::FilterMenu</name>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>2 or more sources</source>
        <translation>2 oder mehr Quellen</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 von %Ln Meldung</numerusform>
            <numerusform>%1 von %Ln Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterTreeModel</name>
    <message>
        <source>(no value yet)</source>
        <translation>(noch kein Wert)</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>Not all of these</source>
        <translation>Nicht alle davon</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is only (without its parts)</source>
        <translation>ist nur (ohne seine Teile)</translation>
    </message>
    <message>
        <source>is not only (without its parts)</source>
        <translation>ist nicht nur (ohne seine Teile)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ui::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n neuer Datensatz</numerusform>
            <numerusform>%n neue Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n bereits bekannt</numerusform>
            <numerusform>%n bereits bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>Import fertig</translation>
    </message>
    <message>
        <source>Import: problems found</source>
        <translation>Import: Probleme gefunden</translation>
    </message>
    <message>
        <source>A file with a problem is left out as a whole; the archive holds only what is counted above.</source>
        <translation>Eine Datei mit einem Problem wird ganz ausgelassen; das Archiv enthält nur, was oben gezählt ist.</translation>
    </message>
    <message>
        <source>Show the first item</source>
        <translation>Erste Meldung zeigen</translation>
    </message>
</context>
<context>
    <name>ui::ItemListModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Wechsel</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n Wechsel</numerusform>
            <numerusform>%n Wechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Title, most relevant first</source>
        <translation>Titel, Passendstes zuerst</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
</context>
<context>
    <name>ui::ItemListView</name>
    <message>
        <source>Items</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>ui::ItemMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Click on a value, bar or lane</source>
        <translation>Klick auf Wert, Balken oder Zeile</translation>
    </message>
    <message>
        <source>filters by it; again: no longer</source>
        <translation>filtert danach; erneut: nicht mehr</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click</source>
        <translation>Strg+Klick, Umschalt+Klick</translation>
    </message>
    <message>
        <source>adds it with “or”</source>
        <translation>fügt ihn mit „oder“ hinzu</translation>
    </message>
    <message>
        <source>Alt+click</source>
        <translation>Alt+Klick</translation>
    </message>
    <message>
        <source>excludes it</source>
        <translation>schließt ihn aus</translation>
    </message>
    <message>
        <source>Click on a mark or a row</source>
        <translation>Klick auf Marke oder Meldung</translation>
    </message>
    <message>
        <source>opens it in the detail pane</source>
        <translation>öffnet sie im Detail</translation>
    </message>
    <message>
        <source>Drag in a time chart</source>
        <translation>Ziehen in einem Zeitdiagramm</translation>
    </message>
    <message>
        <source>filters by these dates</source>
        <translation>filtert nach diesem Zeitraum</translation>
    </message>
    <message>
        <source>zooms in time, filters nothing</source>
        <translation>zoomt in der Zeit, filtert nichts</translation>
    </message>
    <message>
        <source>Enter on a chip</source>
        <translation>Eingabe auf einem Filter</translation>
    </message>
    <message>
        <source>its menu; Delete removes it</source>
        <translation>sein Menü; Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Backspace in the empty search</source>
        <translation>Rücktaste im leeren Suchfeld</translation>
    </message>
    <message>
        <source>removes the last filter</source>
        <translation>entfernt den letzten Filter</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Ctrl+click on a mark, Ctrl+Space</source>
        <translation>Strg+Klick auf eine Marke, Strg+Leertaste</translation>
    </message>
    <message>
        <source>selects one more, or one less; Shift+click selects a range of rows</source>
        <translation>wählt eine mehr oder weniger aus; Umschalt+Klick wählt einen Bereich von Zeilen</translation>
    </message>
    <message>
        <source>Right click, menu key</source>
        <translation>Rechtsklick, Menütaste</translation>
    </message>
    <message>
        <source>everything that can be done with what is there</source>
        <translation>alles, was mit dem möglich ist, was dort steht</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch, + and −</source>
        <translation>Strg+Mausrad, Finger spreizen, + und −</translation>
    </message>
    <message>
        <source>Drag the name of a lane, Ctrl+Shift+Up and Down</source>
        <translation>Namen einer Zeile ziehen, Strg+Umschalt+Auf und Ab</translation>
    </message>
    <message>
        <source>puts the lane elsewhere</source>
        <translation>setzt die Zeile an einen anderen Platz</translation>
    </message>
    <message>
        <source>Drag a chip</source>
        <translation>Einen Filterchip ziehen</translation>
    </message>
    <message>
        <source>excludes it, or includes it again</source>
        <translation>schließt ihn aus oder wieder ein</translation>
    </message>
    <message>
        <source>Click into one of two charts</source>
        <translation>Klick in eines von zwei Diagrammen</translation>
    </message>
    <message>
        <source>list, facets and detail follow it</source>
        <translation>Liste, Facetten und Details folgen ihm</translation>
    </message>
    <message>
        <source>Ctrl+click on an empty day or on the axis, Ctrl+drag</source>
        <translation>Strg+Klick auf einen leeren Tag oder die Achse, Strg+Ziehen</translation>
    </message>
    <message>
        <source>writes a note there</source>
        <translation>schreibt dort eine Anmerkung</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Lanes</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) written to %1</source>
        <translation>
            <numerusform>%n Meldung nach %1 geschrieben</numerusform>
            <numerusform>%n Meldungen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>no archive is open</source>
        <translation>kein Archiv geöffnet</translation>
    </message>
    <message>
        <source>the archive is read-only</source>
        <translation>das Archiv ist schreibgeschützt</translation>
    </message>
    <message>
        <source>AI industry (sample)</source>
        <translation>KI-Branche (Beispiel)</translation>
    </message>
    <message>
        <source>%1 – Claimscope</source>
        <translation>%1 – Claimscope</translation>
    </message>
    <message>
        <source>This is sample data. Explore it, or start an archive of your own.</source>
        <translation>Dies sind Beispieldaten. Zum Erkunden – oder ein eigenes Archiv anlegen.</translation>
    </message>
    <message>
        <source>nothing before this</source>
        <translation>nichts davor</translation>
    </message>
    <message>
        <source>nothing after this</source>
        <translation>nichts danach</translation>
    </message>
    <message>
        <source>there are no filters</source>
        <translation>keine Filter gesetzt</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Neues Archiv</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Import articles or tables</source>
        <translation>Artikel oder Tabellen importieren</translation>
    </message>
    <message>
        <source>Articles and tables (*.txt *.md *.csv);;All files (*)</source>
        <translation>Artikel und Tabellen (*.txt *.md *.csv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted article</source>
        <translation>eingefügter Artikel</translation>
    </message>
    <message>
        <source>Export list as CSV</source>
        <translation>Liste als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>The selected item has no address to open.</source>
        <translation>Die ausgewählte Meldung hat keine Adresse zum Öffnen.</translation>
    </message>
    <message>
        <source>Open view from image</source>
        <translation>Ansicht aus Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures and pages (*.png *.svg *.pdf *.html);;All files (*)</source>
        <translation>Bilder und Seiten (*.png *.svg *.pdf *.html);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sort items</source>
        <translation>Meldungen sortieren</translation>
    </message>
    <message>
        <source>there is one chart</source>
        <translation>es gibt nur ein Diagramm</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ui::OrderActions</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Passendste zuerst</translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message>
        <source>Paste article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Title in the first line, then the text. Known names are marked in it.</source>
        <translation>Titel in der ersten Zeile, dann der Text. Bekannte Namen werden darin markiert.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>ui::SavedViewDelegate</name>
    <message>
        <source>Name of the saved view</source>
        <translation>Name der gespeicherten Ansicht</translation>
    </message>
</context>
<context>
    <name>ui::SavedViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>No&amp;tiz:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>ui::SavedViewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedViewsMenu</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>Noch keine Ansichten gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n new)</source>
        <translation>
            <numerusform>%1 (%n neu)</numerusform>
            <numerusform>%1 (%n neu)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedViewsSection</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>Undo: remove “%1”</source>
        <translation>Rückgängig: „%1“ entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save what is on screen here</source>
        <translation>Was zu sehen ist, hier speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Edit name and note…</source>
        <translation>Name und Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oberste Ebene</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search people, organizations, claims</source>
        <translation>Personen, Organisationen, Aussagen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Names, words or a query such as says:lecun. Enter adds it to the filter.</source>
        <translation>Namen, Wörter oder eine Abfrage wie sagt:lecun. Die Eingabetaste fügt sie zum Filter hinzu.</translation>
    </message>
</context>
<context>
    <name>ui::SearchPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Keys of one letter, such as J and K</source>
        <translation>Tasten mit einem Buchstaben, etwa J und K</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation>Archiv wird geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 von %Ln Meldung</numerusform>
            <numerusform>%1 von %Ln Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln Wechsel</numerusform>
            <numerusform>%Ln Wechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dispute(s)</source>
        <translation>
            <numerusform>%Ln Streitfall</numerusform>
            <numerusform>%Ln Streitfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translation>Angezeigt: %1</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>counting the rest…</source>
        <translation>der Rest wird gezählt …</translation>
    </message>
</context>
<context>
    <name>ui::StripPlot</name>
    <message numerus="yes">
        <source>%1: %2 of %Ln move(s)</source>
        <translation>
            <numerusform>%1: %2 von %Ln Wechsel</numerusform>
            <numerusform>%1: %2 von %Ln Wechseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln item(s)</source>
        <translation>
            <numerusform>%1: %2 von %Ln Meldung</numerusform>
            <numerusform>%1: %2 von %Ln Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::TimeStrip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6M</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1J</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last six months</source>
        <translation>Letzte sechs Monate</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letzte zwölf Monate</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Arrow keys move the period, with Ctrl its start, with Shift its end; Esc clears it. Without a period they look for a place: Enter chooses it, [ what comes after, ] what comes before.</source>
        <translation>Pfeiltasten verschieben die Zeitauswahl, mit Strg ihren Anfang, mit Umschalt ihr Ende; Esc hebt sie auf. Ohne Zeitauswahl suchen sie eine Stelle: Eingabe wählt sie, [ die Zeit danach, ] die Zeit davor.</translation>
    </message>
    <message>
        <source>Items by date</source>
        <translation>Meldungen nach Datum</translation>
    </message>
    <message>
        <source>Moves by announcement</source>
        <translation>Wechsel nach Ankündigung</translation>
    </message>
    <message>
        <source>Moves by effective date</source>
        <translation>Wechsel nach Wirksamkeit</translation>
    </message>
    <message>
        <source>Moves by first report</source>
        <translation>Wechsel nach erster Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: the date is too imprecise for a bar</source>
        <translation>
            <numerusform>%Ln weiterer: Das Datum ist für einen Balken zu ungenau</numerusform>
            <numerusform>%Ln weitere: Das Datum ist für einen Balken zu ungenau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time strip, %1, %Ln move(s)</source>
        <translation>
            <numerusform>Zeitleiste, %1, %Ln Wechsel</numerusform>
            <numerusform>Zeitleiste, %1, %Ln Wechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time strip, %1, %Ln item(s)</source>
        <translation>
            <numerusform>Zeitleiste, %1, %Ln Meldung</numerusform>
            <numerusform>Zeitleiste, %1, %Ln Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ToolRow</name>
    <message>
        <source>Export the chart (%1)</source>
        <translation>Diagramm exportieren (%1)</translation>
    </message>
</context>
<context>
    <name>ui::ViewCommands</name>
    <message>
        <source>no archive is open</source>
        <translation>kein Archiv geöffnet</translation>
    </message>
    <message>
        <source>the archive is read-only</source>
        <translation>das Archiv ist schreibgeschützt</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>The link to this view is copied.</source>
        <translation>Der Link zu dieser Ansicht ist kopiert.</translation>
    </message>
    <message>
        <source>The command that lists these items is copied.</source>
        <translation>Der Befehl, der diese Meldungen auflistet, ist kopiert.</translation>
    </message>
    <message>
        <source>The command that exports this chart is copied.</source>
        <translation>Der Befehl, der dieses Diagramm exportiert, ist kopiert.</translation>
    </message>
    <message>
        <source>Export saved views</source>
        <translation>Gespeicherte Ansichten exportieren</translation>
    </message>
    <message>
        <source>Import saved views</source>
        <translation>Gespeicherte Ansichten importieren</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>Gespeicherte Ansichten (*.json)</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) written to %1</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht nach %1 geschrieben</numerusform>
            <numerusform>%n gespeicherte Ansichten nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>All views of this file are here already.</source>
        <translation>Alle Ansichten dieser Datei sind schon vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) imported</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht importiert</numerusform>
            <numerusform>%n gespeicherte Ansichten importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>the chart shows the whole time</source>
        <translation>das Diagramm zeigt die ganze Zeit</translation>
    </message>
    <message>
        <source>the chart has no time axis</source>
        <translation>das Diagramm hat keine Zeitachse</translation>
    </message>
    <message>
        <source>The clipboard holds no link to a view.</source>
        <translation>In der Zwischenablage ist kein Link zu einer Ansicht.</translation>
    </message>
</context>
</TS>
