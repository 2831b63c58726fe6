// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/rulesview.h"

#include "planner/termlook.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/page.h"
#include "ui/screen.h"
#include "words/terms.h"
#include "words/why.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace adil::planner {

namespace {

enum Columns { Article, What, Length, Force };

}  // namespace

RulesView::RulesView(const model::Source &source, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_rules(source)
    , m_heading(new ui::Label(ui::Type::Heading))
    , m_sum(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_back(new ui::Button(ui::Button::Kind::Plain))
    , m_search(new ui::SearchField)
    , m_screen(new ui::Screen)
    , m_table(new ui::TableView(QString()))
    , m_title(new ui::Label(ui::Type::Title))
    , m_length(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_text(new ui::Label)
{
    const auto title = [](QString (*text)()) { return std::function<QString()>(text); };
    m_table->setCells(&m_rules,
                      {{title([] { return tr("Article"); }), 120},
                       {title([] { return tr("What is to be done"); }), 0},
                       {title([] { return tr("Length"); }), 190},
                       {title([] { return tr("In force since"); }), 130}},
                      [this](const QModelIndex &index, int column) { return cell(index.row(), column); });
    auto *card = new ui::Card(ui::Card::Margin::None);
    card->body()->addWidget(m_table, 3);
    card->body()->addWidget(new ui::Rule);
    card->body()->addWidget(buildReading(), 2);
    m_screen->setContent(card);
    m_back->setIconName(QStringLiteral("chevron-left"));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_sum);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addLayout(words, 1);
    top->addWidget(m_search);
    top->addWidget(m_back);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 24);
    page->setSpacing(16);
    page->addLayout(top);
    page->addWidget(m_screen, 1);
    setFocusProxy(m_search);

    connect(m_search, &ui::SearchField::searched, this, [this](const QString &text) {
        m_rules.setFilter(text);
        show();
    });
    connect(&m_rules, &model::LiveModel::refreshed, this, &RulesView::show);
    connect(m_screen, &ui::Screen::retryRequested, &m_rules, &model::LiveModel::refresh);
    connect(m_table, &ui::TableView::currentRowChanged, this, &RulesView::read);
    connect(m_back, &QPushButton::clicked, this, &RulesView::closed);
    retranslate();
}

QWidget *RulesView::buildReading()
{
    auto *page = new ui::Page;
    page->setMargins({16, 12, 16, 12});
    page->body()->setSpacing(4);
    for (ui::Label *label : {m_title, m_length, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        page->body()->addWidget(label);
    }
    page->body()->addStretch(1);
    return page;
}

ui::Cell RulesView::cell(int row, int column) const
{
    const model::RuleRow &rule = m_rules.at(row);
    ui::Cell out;
    switch (Columns(column)) {
    case Article: out.text = rule.article; break;
    case What:
        out.text = titleIn(rule, m_format.language());
        if (rule.toConfirm) {
            out.iconName = QStringLiteral("file-question");
            out.text = tr("%1 · to be confirmed").arg(out.text);
        }
        break;
    case Length: out.text = words::length(m_rules.rule(row).amount, m_rules.rule(row).unit); break;
    case Force:
        out.text = rule.inForceFrom.isValid() ? m_format.date(rule.inForceFrom) : QString();
        out.tone = ui::Tone::Muted;
        break;
    }
    return out;
}

void RulesView::read(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const court::TermRule &rule = m_rules.rule(index.row());
    const QString language = ui::codeOf(m_format.language());
    m_title->setText(rule.title.in(language));
    m_length->setText(tr("%1 · art. %2").arg(words::lengthOf(rule, m_rules.book(), language), rule.article));
    QStringList lines = words::changesOf(rule, m_rules.book(), language) + words::originOf(rule);
    if (rule.confidence != court::Confidence::High)
        lines.prepend(tr("To be confirmed: this reading of the code is not confirmed yet."));
    if (rule.note)
        lines << rule.note->in(language);
    m_text->setText(lines.join(u'\n'));
}

void RulesView::show()
{
    m_sum->setText(m_rules.count() == m_rules.total()
                       ? tr("%n rule(s)", nullptr, m_rules.total())
                       : tr("%1 of %n rule(s)", nullptr, m_rules.total()).arg(m_rules.count()));
    if (m_rules.failure())
        return m_screen->showError(*m_rules.failure());
    if (m_rules.count() == 0)
        return m_screen->showEmpty();
    m_screen->showSome();
    if (!m_table->currentRow().isValid())
        m_table->setCurrentRow(m_rules.index(0));
    read(m_table->currentRow());
}

void RulesView::setFormat(const ui::Format &format)
{
    m_format = format;
    retranslate();
}

void RulesView::retranslate()
{
    m_heading->setText(tr("Rules on terms"));
    m_back->setText(tr("Deadlines"));
    m_search->setName(tr("Find a rule by its title or article"));
    m_table->setName(tr("Rules on terms"));
    m_screen->setEmptyWords(QStringLiteral("scale"), tr("No rule found"), tr("Try other words."));
    m_table->viewport()->update();
    show();
}

void RulesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RulesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace adil::planner
