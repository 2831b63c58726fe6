// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyspage.h"

#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/screen.h"
#include "ui/table.h"

#include <QEvent>
#include <QKeySequenceEdit>
#include <QVBoxLayout>

namespace adil::shell {

KeysPage::KeysPage(ui::Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_heading(new ui::Label(ui::Type::Heading))
    , m_rules(new ui::Button(ui::Button::Kind::Plain))
    , m_filter(new ui::SearchField)
    , m_screen(new ui::Screen)
    , m_table(new ui::TableView({}))
    , m_editor(nullptr)
    , m_name(new ui::Label(ui::Type::Strong))
    , m_note(new ui::Label(ui::Type::Caption, ui::Tone::Muted))
    , m_keys(new QKeySequenceEdit)
    , m_save(new ui::Button(ui::Button::Kind::Primary))
    , m_restore(new ui::Button(ui::Button::Kind::Plain))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_heading, 1);
    m_rules->setIconName(QStringLiteral("scale"));
    connect(m_rules, &QPushButton::clicked, this, &KeysPage::rulesRequested);
    head->addWidget(m_filter);
    head->addWidget(m_rules);
    column->addLayout(head);
    auto *card = new ui::Card(ui::Card::Margin::None);
    m_screen->setContent(m_table);
    card->body()->addWidget(m_screen);
    column->addWidget(card, 1);
    column->addWidget(buildEditor());

    const QList<ui::Column> columns{
        {[] { return tr("Where"); }, 180}, {[] { return tr("What"); }, 0}, {[] { return tr("Keys"); }, 200}};
    m_table->setCells(&m_model, columns, [this](const QModelIndex &index, int at) {
        const ui::Shortcuts::Entry entry = m_shown.value(index.row());
        ui::Cell cell;
        if (at == 0)
            cell = {.text = ui::Shortcuts::areaName(entry.area), .tone = ui::Tone::Muted};
        else if (at == 1)
            cell.text = entry.text;
        else
            cell = {.text = entry.keys.toString(QKeySequence::NativeText),
                    .type = entry.isOwn ? ui::Type::Strong : ui::Type::Body};
        return cell;
    });
    connect(m_filter, &ui::SearchField::searched, this, &KeysPage::fill);
    connect(m_table, &ui::TableView::currentRowChanged, this, &KeysPage::choose);
    connect(m_table, &ui::TableView::opened, this, [this] { m_keys->setFocus(); });
    connect(m_save, &QPushButton::clicked, this, &KeysPage::save);
    connect(m_restore, &QPushButton::clicked, this, &KeysPage::restore);
    retranslate();
}

ui::Card *KeysPage::buildEditor()
{
    m_editor = new ui::Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_keys);
    row->addWidget(m_save);
    row->addWidget(m_restore);
    m_name->setElided(true);
    m_editor->body()->addLayout(row);
    m_editor->body()->addWidget(m_note);
    m_note->setWordWrap(true);
    m_editor->hide();
    return m_editor;
}

void KeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        fill();
}

void KeysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
    m_filter->setFocus();
}

void KeysPage::fill()
{
    const QString wanted = m_filter->text().trimmed();
    m_shown.clear();
    const auto entries = m_shortcuts.entries();
    for (const ui::Shortcuts::Entry &entry : entries) {
        const QString all = QStringList{entry.text, ui::Shortcuts::areaName(entry.area),
                                        entry.keys.toString(QKeySequence::NativeText)}
                                .join(QLatin1Char(' '));
        if (wanted.isEmpty() || all.contains(wanted, Qt::CaseInsensitive))
            m_shown << entry;
    }
    m_model.clear();
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_model.appendRow(new QStandardItem);
    if (m_shown.isEmpty())
        m_screen->showEmpty();
    else
        m_screen->showSome();
    m_editor->hide();
}

void KeysPage::choose(const QModelIndex &index)
{
    m_editor->setVisible(index.isValid());
    if (!index.isValid())
        return;
    m_chosen = m_shown.value(index.row());
    m_keys->setKeySequence(m_chosen.keys);
    retranslate();
}

QString KeysPage::ownerOf(const QKeySequence &keys) const
{
    // Keys may be used again in another area, but never beside those that hold everywhere.
    const auto entries = m_shortcuts.entries();
    for (const ui::Shortcuts::Entry &entry : entries) {
        const bool meets = entry.area == m_chosen.area || entry.area == ui::Shortcuts::Area::General
            || m_chosen.area == ui::Shortcuts::Area::General;
        if (entry.id != m_chosen.id && meets && entry.keys == keys)
            return entry.text;
    }
    return {};
}

void KeysPage::save()
{
    const QKeySequence keys = m_keys->keySequence();
    if (keys.isEmpty())
        return;
    const QString owner = ownerOf(keys);
    if (!owner.isEmpty()) {
        m_note->setTone(ui::Tone::Red);
        m_note->setText(tr("These keys already do something else: %1.").arg(owner));
        return;
    }
    m_shortcuts.setKeys(m_chosen.id, keys);
    fill();
}

void KeysPage::restore()
{
    m_shortcuts.setKeys(m_chosen.id, {});
    fill();
}

void KeysPage::retranslate()
{
    m_heading->setText(tr("Keys"));
    m_rules->setText(tr("Rules on terms"));
    m_filter->setName(tr("Find an action or a key"));
    m_table->setName(tr("Keys of the program"));
    m_screen->setEmptyWords(QStringLiteral("keyboard"), tr("No such action"),
                            tr("No action and no key is called so."));
    m_save->setText(tr("Use these keys"));
    m_restore->setText(tr("Original keys"));
    m_restore->setEnabled(m_chosen.isOwn);
    m_keys->setAccessibleName(tr("New keys"));
    m_note->setTone(ui::Tone::Muted);
    m_note->setText(tr("Press the new keys in the field."));
    const auto entries = m_shortcuts.entries();
    for (const ui::Shortcuts::Entry &entry : entries)
        if (entry.id == m_chosen.id)
            m_name->setText(entry.text);
}

}  // namespace adil::shell
