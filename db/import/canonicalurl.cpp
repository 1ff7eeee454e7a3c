// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/canonicalurl.h"

#include <QUrl>
#include <QUrlQuery>

namespace db {

QString canonicalUrl(const QString &url)
{
    QUrl address(url.trimmed());
    const auto scheme = address.scheme().toLower();
    const bool secure = scheme == QLatin1String("https");
    if (!address.isValid() || address.host().isEmpty()
        || (!secure && scheme != QLatin1String("http")))
        return {};
    address.setScheme(scheme);
    address.setHost(address.host().toLower());
    address.setFragment({});
    if (address.port() == (secure ? 443 : 80))
        address.setPort(-1);
    if (address.hasQuery()) {
        QUrlQuery kept;
        const auto all = QUrlQuery(address).queryItems(QUrl::FullyEncoded);
        for (const auto &[name, value] : all) {
            if (!name.startsWith(QLatin1String("utm_"), Qt::CaseInsensitive))
                kept.addQueryItem(name, value);
        }
        address.setQuery(kept.isEmpty() ? QString() : kept.query(QUrl::FullyEncoded));
    }
    auto text = address.toString(QUrl::FullyEncoded);
    while (text.endsWith(u'/') && !address.hasQuery())
        text.chop(1);
    return text;
}

} // namespace db
