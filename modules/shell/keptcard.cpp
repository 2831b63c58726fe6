// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keptcard.h"

#include "base/zone.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace adil::shell {

namespace {

constexpr qint64 gigabyte = 1'000'000'000;
constexpr std::array quotas{2 * gigabyte,  5 * gigabyte,   10 * gigabyte, 20 * gigabyte,
                            50 * gigabyte, 100 * gigabyte, 200 * gigabyte};

}  // namespace

KeptCard::KeptCard(QWidget *parent)
    : Card(Margin::None, parent)
    , m_head(new ui::SectionHeader(ui::SectionHeader::Line::Below))
    , m_intro(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_used(new ui::Label)
    , m_notice(new ui::MessageBar)
    , m_quota(new QComboBox)
    , m_quotaField(new ui::LabelledField(m_quota))
    , m_casesHead(new ui::SectionHeader(ui::SectionHeader::Line::Below))
    , m_none(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_rows(new ui::RowView(QString()))
{
    m_intro->setWordWrap(true);
    m_none->setWordWrap(true);
    m_notice->setClosable(false);
    m_notice->hide();
    m_quota->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_quota->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_rows->setLeadingWidth(0);
    m_rows->setFitsRows(true);
    m_rows->setRows(&m_ids,
                    [this](const QModelIndex &index) { return describe(m_files->cases.value(index.row())); });
    body()->addWidget(m_head);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(16, 16, 16, 16);
    texts->setSpacing(12);
    texts->addWidget(m_intro);
    texts->addWidget(m_used);
    texts->addWidget(m_notice);
    texts->addWidget(m_quotaField);
    body()->addLayout(texts);
    body()->addWidget(m_casesHead);
    auto *none = new QWidget;
    auto *place = new QVBoxLayout(none);
    place->setContentsMargins(16, 16, 16, 16);
    place->addWidget(m_none);
    body()->addWidget(none);
    body()->addWidget(m_rows);
    connect(m_quota, &QComboBox::activated, this,
            [this](int index) { Q_EMIT quotaChosen(m_quota->itemData(index).toLongLong()); });
    connect(m_rows, &ui::RowView::opened, this, [this](const QModelIndex &index) {
        const KeptCase one = m_files->cases.value(index.row());
        if (one.isPinned)
            Q_EMIT letGoRequested(one.id);
    });
    retranslate();
}

void KeptCard::setFiles(const KeptFiles &files)
{
    const QModelIndex before = m_rows->currentRow();
    const QString chosen = before.isValid() ? before.data().toString() : QString();
    m_files = files;
    QStringList ids;
    for (const KeptCase &one : files.cases)
        ids << one.id;
    if (ids != m_ids.stringList()) {
        m_ids.setStringList(ids);
        auto row = ids.indexOf(chosen);
        if (row < 0)
            row = std::min<qsizetype>(before.row(), ids.size() - 1);
        if (!chosen.isEmpty() && row >= 0)
            m_rows->setCurrentRow(m_ids.index(int(row)));
    }
    retranslate();
}

ui::Row KeptCard::describe(const KeptCase &one) const
{
    const ui::Format &format = m_files->format;
    ui::Row row;
    row.title = one.number;
    row.iconName = one.isPinned ? QStringLiteral("pin") : QStringLiteral("calendar-days");
    row.iconTone = one.isPinned ? ui::Tone::Accent : ui::Tone::Muted;
    QStringList facts;
    if (one.heard)
        facts << tr("heard on %1").arg(format.shortDate(dateIn(*one.heard, format.zone())));
    facts << (one.here == one.all ? tr("all files are here")
                                  : tr("%1 of %n file(s) here", nullptr, one.all).arg(one.here))
          << format.bytes(one.bytes);
    row.subtitle = facts.join(QStringLiteral(" · "));
    if (one.isPinned) {
        row.action = tr("Let go");
        row.actionIcon = QStringLiteral("pin-off");
    }
    return row;
}

void KeptCard::showQuota()
{
    QList<qint64> choices(quotas.begin(), quotas.end());
    if (!choices.contains(m_files->quota))
        choices << m_files->quota;
    std::sort(choices.begin(), choices.end());
    m_quota->clear();
    for (const qint64 bytes : std::as_const(choices))
        m_quota->addItem(m_files->format.bytes(bytes), bytes);
    m_quota->setCurrentIndex(int(choices.indexOf(m_files->quota)));
}

void KeptCard::showNotice()
{
    if (m_files->isHeld)
        m_notice->tell(
            ui::Tone::Amber,
            tr("The disk has too little room: files of kept cases do not come. Free some space, or "
               "let cases go. Nothing that is kept is removed."));
    else if (m_files->bytes > m_files->quota)
        m_notice->tell(ui::Tone::Amber,
                       tr("The kept cases take more than the limit. Raise it, or let cases go."));
    m_notice->setVisible(m_files->isHeld || m_files->bytes > m_files->quota);
}

void KeptCard::retranslate()
{
    m_head->setText(tr("Files on this computer"));
    m_intro->setText(
        tr("The files of cases that you keep, and of those heard within 14 days, are here without a "
           "connection too. Other files stay while there is room; those used longest ago go first."));
    m_quotaField->setLabel(tr("Limit"));
    m_casesHead->setText(tr("Kept cases"));
    m_none->setText(tr("None yet. The pin above the papers of a case keeps it here."));
    m_rows->setName(tr("Kept cases"));
    if (!m_files)
        return;
    m_used->setText(tr("%1 of %2 used")
                        .arg(m_files->format.bytes(m_files->bytes), m_files->format.bytes(m_files->quota)));
    m_casesHead->setCount(m_files->cases.isEmpty() ? QString() : QString::number(m_files->cases.size()));
    m_none->parentWidget()->setVisible(m_files->cases.isEmpty());
    m_rows->setVisible(!m_files->cases.isEmpty());
    m_rows->viewport()->update();
    showQuota();
    showNotice();
}

void KeptCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace adil::shell
