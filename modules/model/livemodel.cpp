// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/livemodel.h"

namespace adil::model {

LiveModel::LiveModel(const Source &source, const QStringList &types, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_types(types.begin(), types.end())
{
    connect(&source.views, &store::Changes::changed, this, &LiveModel::hear);
}

void LiveModel::refresh()
{
    m_heard.clear();
    (void)m_source.reader.takeFailure();
    read();
    Q_EMIT refreshed();
}

bool LiveModel::readingFailed()
{
    m_failure = m_source.reader.takeFailure();
    return m_failure.has_value();
}

void LiveModel::hear(const QList<store::Ref> &refs)
{
    const bool first = m_heard.isEmpty();
    for (const store::Ref &ref : refs)
        if (m_types.contains(ref.type))
            m_heard << ref;
    if (!first || m_heard.isEmpty())
        return;
    // a first sync brings page after page: the list is read once for all that came in one turn
    QMetaObject::invokeMethod(
        this,
        [this] {
            const auto heard = std::exchange(m_heard, {});
            if (heard.isEmpty())
                return;
            (void)m_source.reader.takeFailure();
            recordsChanged(heard);
            Q_EMIT refreshed();
        },
        Qt::QueuedConnection);
}

void LiveModel::recordsChanged(const QList<store::Ref> &) { read(); }

}  // namespace adil::model
