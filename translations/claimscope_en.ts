<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%n dispute</numerusform>
            <numerusform>%n disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open or unresolved</source>
        <translation>
            <numerusform>%n of them open or unresolved</numerusform>
            <numerusform>%n of them open or unresolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) left out for lack of room</source>
        <translation>
            <numerusform>%n lane left out for lack of room</numerusform>
            <numerusform>%n lanes left out for lack of room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) left out for lack of room</source>
        <translation>
            <numerusform>%n label left out for lack of room</numerusform>
            <numerusform>%n labels left out for lack of room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date not drawn</source>
        <translation>
            <numerusform>%n without a date not drawn</numerusform>
            <numerusform>%n without a date not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job move(s)</source>
        <translation>
            <numerusform>%n job move</numerusform>
            <numerusform>%n job moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to or from %1</source>
        <translation>
            <numerusform>%n of them to or from %1</numerusform>
            <numerusform>%n of them to or from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benchmark score(s)</source>
        <translation>
            <numerusform>%n benchmark score</numerusform>
            <numerusform>%n benchmark scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed and measured again</source>
        <translation>
            <numerusform>%n claimed and measured again</numerusform>
            <numerusform>%n claimed and measured again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the newest item</source>
        <translation>
            <numerusform>%n day to the newest item</numerusform>
            <numerusform>%n days to the newest item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) to the newest item</source>
        <translation>
            <numerusform>%n week to the newest item</numerusform>
            <numerusform>%n weeks to the newest item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to the newest item</source>
        <translation>
            <numerusform>%n month to the newest item</numerusform>
            <numerusform>%n months to the newest item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) to the newest item</source>
        <translation>
            <numerusform>%n year to the newest item</numerusform>
            <numerusform>%n years to the newest item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources (%n)</source>
        <translation>
            <numerusform>Sources (%n)</numerusform>
            <numerusform>Sources (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores (%n)</source>
        <translation>
            <numerusform>Scores (%n)</numerusform>
            <numerusform>Scores (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n independent source</numerusform>
            <numerusform>%n independent sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claims (%n)</source>
        <translation>
            <numerusform>Claims (%n)</numerusform>
            <numerusform>Claims (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed claims (%n)</source>
        <translation>
            <numerusform>Proposed claims (%n)</numerusform>
            <numerusform>Proposed claims (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves (%n)</source>
        <translation>
            <numerusform>Moves (%n)</numerusform>
            <numerusform>Moves (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disputes (%n)</source>
        <translation>
            <numerusform>Disputes (%n)</numerusform>
            <numerusform>Disputes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) not known to the quarter: in the totals only.</source>
        <translation>
            <numerusform>%n move not known to the quarter: in the totals only.</numerusform>
            <numerusform>%n moves not known to the quarter: in the totals only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s)</source>
        <translation>
            <numerusform>%n arrival</numerusform>
            <numerusform>%n arrivals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s)</source>
        <translation>
            <numerusform>%n departure</numerusform>
            <numerusform>%n departures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) without a known origin or destination left out.</source>
        <translation>
            <numerusform>%n move without a known origin or destination left out.</numerusform>
            <numerusform>%n moves without a known origin or destination left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out for lack of room</source>
        <translation>
            <numerusform>%n column left out for lack of room</numerusform>
            <numerusform>%n columns left out for lack of room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without any date left out.</source>
        <translation>
            <numerusform>%n claim without any date left out.</numerusform>
            <numerusform>%n claims without any date left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more column(s)</source>
        <translation>
            <numerusform>and %n more column</numerusform>
            <numerusform>and %n more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a source</source>
        <translation>
            <numerusform>%n record without a source</numerusform>
            <numerusform>%n records without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not verified</source>
        <translation>
            <numerusform>%n record not verified</numerusform>
            <numerusform>%n records not verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with only one source</source>
        <translation>
            <numerusform>%n record with only one source</numerusform>
            <numerusform>%n records with only one source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not in the text of their source</source>
        <translation>
            <numerusform>%n record not in the text of its source</numerusform>
            <numerusform>%n records not in the text of their source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out for lack of room</source>
        <translation>
            <numerusform>%n note left out for lack of room</numerusform>
            <numerusform>%n notes left out for lack of room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) outside of the days shown</source>
        <translation>
            <numerusform>%n note outside of the days shown</numerusform>
            <numerusform>%n notes outside of the days shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) that nobody accepted</source>
        <translation>
            <numerusform>%n claim that nobody accepted</numerusform>
            <numerusform>%n claims that nobody accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more report(s):</source>
        <translation>
            <numerusform>and %n more report:</numerusform>
            <numerusform>and %n more reports:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest stand here, and %n more in the archive:</source>
        <translation>
            <numerusform>The newest stand here, and %n more in the archive:</numerusform>
            <numerusform>The newest stand here, and %n more in the archive:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>%n record selected</numerusform>
            <numerusform>%n records selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not drawn: a narrower filter or the table shows them.</source>
        <translation>
            <numerusform>%n more not drawn: a narrower filter or the table shows it.</numerusform>
            <numerusform>%n more not drawn: a narrower filter or the table shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) not shown for lack of room.</source>
        <translation>
            <numerusform>%n subject not shown for lack of room.</numerusform>
            <numerusform>%n subjects not shown for lack of room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s) shown with the next move</source>
        <translation>
            <numerusform>%n departure shown with the next move</numerusform>
            <numerusform>%n departures shown with the next move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: new roles, denied or told twice.</source>
        <translation>
            <numerusform>%n more left out: a new role, denied or told twice.</numerusform>
            <numerusform>%n more left out: new roles, denied or told twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChartExport</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChartFrame</name>
    <message numerus="yes">
        <source>Frozen at %n item(s)</source>
        <translation>
            <numerusform>Frozen at %n item</numerusform>
            <numerusform>Frozen at %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message numerus="yes">
        <source>%1, and %Ln more at the same place</source>
        <translation>
            <numerusform>%1, and %Ln more at the same place</numerusform>
            <numerusform>%1, and %Ln more at the same place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DisputeStates</name>
    <message numerus="yes">
        <source>%n dispute(s) in the state %1</source>
        <translation>
            <numerusform>%n dispute in the state %1</numerusform>
            <numerusform>%n disputes in the state %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EmptyChart</name>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s)</source>
        <translation>
            <numerusform>%Ln score</numerusform>
            <numerusform>%Ln scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dispute(s)</source>
        <translation>
            <numerusform>%Ln dispute</numerusform>
            <numerusform>%Ln disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message numerus="yes">
        <source>Without ‘%1’: %Ln item(s)</source>
        <translation>
            <numerusform>Without ‘%1’: %Ln item</numerusform>
            <numerusform>Without ‘%1’: %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without ‘%1’ and ‘%2’: %Ln item(s)</source>
        <translation>
            <numerusform>Without ‘%1’ and ‘%2’: %Ln item</numerusform>
            <numerusform>Without ‘%1’ and ‘%2’: %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportChecksPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>Stopped. %n file(s) are complete, the others were not begun.</source>
        <translation>
            <numerusform>Stopped. %n file is complete, the others were not begun.</numerusform>
            <numerusform>Stopped. %n files are complete, the others were not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n file(s) of the same name.</source>
        <translation>
            <numerusform>Replaces %n file of the same name.</numerusform>
            <numerusform>Replaces %n files of the same name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) as PDF</source>
        <translation>
            <numerusform>%n page as PDF</numerusform>
            <numerusform>%n pages as PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportPreviewPane</name>
    <message numerus="yes">
        <source>and %Ln more on the page “Checks”</source>
        <translation>
            <numerusform>and %Ln more on the page “Checks”</numerusform>
            <numerusform>and %Ln more on the page “Checks”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportTextPage</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FacetModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FacetSection</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterDialog</name>
    <message numerus="yes">
        <source>%n disabled filter(s) stay as they are.</source>
        <translation>
            <numerusform>%n disabled filter stays as it is.</numerusform>
            <numerusform>%n disabled filters stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 of %Ln item</numerusform>
            <numerusform>%1 of %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ItemListModel</name>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n item(s) written to %1</source>
        <translation>
            <numerusform>%n item written to %1</numerusform>
            <numerusform>%n items written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedViewModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedViewsMenu</name>
    <message numerus="yes">
        <source>%1 (%n new)</source>
        <translation>
            <numerusform>%1 (%n new)</numerusform>
            <numerusform>%1 (%n new)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 of %Ln item</numerusform>
            <numerusform>%1 of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dispute(s)</source>
        <translation>
            <numerusform>%Ln dispute</numerusform>
            <numerusform>%Ln disputes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StripPlot</name>
    <message numerus="yes">
        <source>%1: %2 of %Ln move(s)</source>
        <translation>
            <numerusform>%1: %2 of %Ln move</numerusform>
            <numerusform>%1: %2 of %Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln item(s)</source>
        <translation>
            <numerusform>%1: %2 of %Ln item</numerusform>
            <numerusform>%1: %2 of %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeStrip</name>
    <message numerus="yes">
        <source>%Ln more: the date is too imprecise for a bar</source>
        <translation>
            <numerusform>%Ln more: the date is too imprecise for a bar</numerusform>
            <numerusform>%Ln more: the date is too imprecise for a bar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time strip, %1, %Ln move(s)</source>
        <translation>
            <numerusform>Time strip, %1, %Ln move</numerusform>
            <numerusform>Time strip, %1, %Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time strip, %1, %Ln item(s)</source>
        <translation>
            <numerusform>Time strip, %1, %Ln item</numerusform>
            <numerusform>Time strip, %1, %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewCommands</name>
    <message numerus="yes">
        <source>%n saved view(s) written to %1</source>
        <translation>
            <numerusform>%n saved view written to %1</numerusform>
            <numerusform>%n saved views written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) imported</source>
        <translation>
            <numerusform>%n saved view imported</numerusform>
            <numerusform>%n saved views imported</numerusform>
        </translation>
    </message>
</context>
</TS>
