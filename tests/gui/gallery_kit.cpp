// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gallery_kit.h"

#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/fields.h"
#include "ui/keyhint.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/progress.h"
#include "ui/screen.h"
#include "ui/table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace adil::ui;
namespace shell = adil::shell;

namespace gallery {

namespace {

Row hearing(int n)
{
    Row row;
    row.subtitleType = Type::Body;
    switch (n) {
    case 0:
        row.leading = QStringLiteral("09:30");
        row.leadingNote = QStringLiteral("60 мин");
        row.title = QStringLiteral("7514-26-00-2/1534");
        row.titleRest = QStringLiteral("Қарызды өндіру");
        row.subtitle = QStringLiteral("«Тұран Лизинг» ЖШС — Б. Оспанов");
        row.pills = {{Tone::Green, QStringLiteral("келді: 2/2"), QStringLiteral("circle-check")},
                     {Tone::Muted, QStringLiteral("алдын ала отырыс")}};
        row.trailing = QStringLiteral("3-зал");
        row.action = QStringLiteral("Ашу");
        break;
    case 1:
        row.leading = QStringLiteral("11:00");
        row.leadingNote = QStringLiteral("90 мин");
        row.title = QStringLiteral("7514-26-00-2/1420");
        row.titleRest = QStringLiteral("Жұмысқа қайта алу");
        row.subtitle = QStringLiteral("Г. Ахметова — «Сарыарқа Сервис» АҚ");
        row.pills = {{Tone::Amber, QStringLiteral("өкіл растамаған"), QStringLiteral("triangle-alert")},
                     {Tone::Accent, QStringLiteral("мерзім 4 жұмыс күні")}};
        row.trailing = QStringLiteral("3-зал");
        row.action = QStringLiteral("Ашу");
        break;
    case 2:
        row.leading = QStringLiteral("14:30");
        row.leadingNote = QStringLiteral("30 мин");
        row.title = QStringLiteral("7514-26-00-2/1602");
        row.titleRest = QStringLiteral("Алимент");
        row.subtitle = QStringLiteral("А. Жұмабек — Д. Жұмабек");
        row.pills = {{Tone::Green, QStringLiteral("келді: 2/2"), QStringLiteral("circle-check")}};
        row.trailing = QStringLiteral("онлайн");
        row.action = QStringLiteral("Қосылу");
        row.actionIcon = QStringLiteral("arrow-right");
        break;
    case 3:
        row.heading = true;
        row.title = QStringLiteral("Қол қоюды күтеді");
        break;
    default:
        row.iconName = QStringLiteral("file-pen");
        row.title = QStringLiteral("7514-26-00-2/1377 · Шешім, түпкілікті нысан");
        row.trailing = QStringLiteral("бүгін соңғы күн");
        row.action = QStringLiteral("Қарау");
    }
    if (n >= 4)
        row.leading.clear();
    return row;
}

Row term(int n)
{
    Row row;
    row.title = QStringLiteral("…/1377 · Шешімнің түпкілікті нысаны");
    row.subtitle = QStringLiteral("жария етілген 13.11 + 5 жұмыс күні");
    row.iconName = n % 2 ? QStringLiteral("file-text") : QStringLiteral("clock");
    row.unread = n == 1;
    return row;
}

void fill(QStandardItemModel &model, int rows)
{
    for (int i = 0; i < rows; ++i)
        model.appendRow(new QStandardItem);
}

Cell termCell(int row, int column)
{
    const QList<PillSpec> states{
        {Tone::Red, QStringLiteral("Просрочен 1 день"), QStringLiteral("circle-alert")},
        {Tone::Amber, QStringLiteral("Сегодня"), QStringLiteral("clock")},
        {Tone::Green, QStringLiteral("в срок"), QStringLiteral("circle-check")},
        {Tone::Muted, QStringLiteral("исполнен 19.11"), QStringLiteral("check")}};
    Cell cell;
    switch (column) {
    case 0: cell.pill = states[row % 4]; break;
    case 1: cell.text = QStringLiteral("2%1.11").arg(row); break;
    case 2: cell.text = QStringLiteral("7514-26-00-2/1%1").arg(377 + row * 111); break;
    case 3: cell.text = QStringLiteral("Рассмотреть дело: восстановление на работе"); break;
    default: cell.text = QStringLiteral("ст. 223(4)"); cell.tone = Tone::Muted;
    }
    return cell;
}

}  // namespace

Day::Day(QWidget *parent)
    : QWidget(parent)
{
    fill(m_hearings, 6);
    fill(m_terms, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new Label(QStringLiteral("Дүйсенбі, 23 қараша"), Type::Heading));
    titles->addWidget(new Label(QStringLiteral("4 отырыс · 3 мерзім осы аптада · келесі отырысқа 38 минут"),
                                Type::Body, Tone::Muted));
    head->addLayout(titles, 1);
    head->addWidget(new Button(QStringLiteral("Апта"), Button::Kind::Plain, QStringLiteral("calendar-days")));
    head->addWidget(
        new Button(QStringLiteral("Отырыс тағайындау"), Button::Kind::Primary, QStringLiteral("gavel")));
    column->addLayout(head);
    auto *blocks = new QHBoxLayout;
    blocks->setSpacing(20);
    auto *left = new Card(Card::Margin::None);
    auto *rows = new RowView(QStringLiteral("Отырыстар"));
    rows->setRows(&m_hearings, [](const QModelIndex &i) { return hearing(i.row()); });
    rows->setFitsRows(true);
    rows->setCurrentRow(m_hearings.index(0, 0));
    left->body()->addWidget(rows);
    auto *right = new Card(Card::Margin::None);
    auto *header = new SectionHeader(SectionHeader::Line::Below);
    header->setText(QStringLiteral("Мерзімдер"));
    header->setCount(QStringLiteral("4"));
    right->body()->addWidget(header);
    auto *terms = new RowView(QStringLiteral("Мерзімдер"));
    terms->setLeadingWidth(0);
    terms->setRows(&m_terms, [](const QModelIndex &i) { return term(i.row()); });
    terms->setFitsRows(true);
    right->body()->addWidget(terms);
    blocks->addWidget(left, 5, Qt::AlignTop);
    blocks->addWidget(right, 3, Qt::AlignTop);
    column->addLayout(blocks);
    column->addStretch(1);
    setFocusProxy(rows);
}

static QLayout *buttonsAndFields()
{
    auto *row = new QHBoxLayout;
    auto *off = new Button(QStringLiteral("Подписать"), Button::Kind::Primary, QStringLiteral("file-pen"));
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(
        new Button(QStringLiteral("Подписать"), Button::Kind::Primary, QStringLiteral("file-pen")));
    row->addWidget(new Button(QStringLiteral("Тихая"), Button::Kind::Quiet));
    auto *search = new SearchField;
    search->setName(QStringLiteral("Найти дело"));
    row->addWidget(search);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Все состояния"), QStringLiteral("Просрочены")});
    row->addWidget(combo);
    row->addWidget(new QSpinBox);
    row->addWidget(new QCheckBox(QStringLiteral("Мои дела")));
    auto *checked = new QCheckBox(QStringLiteral("Да"));
    checked->setChecked(true);
    row->addWidget(checked);
    auto *radio = new QRadioButton(QStringLiteral("Или"));
    radio->setChecked(true);
    row->addWidget(radio);
    row->addStretch(1);
    return row;
}

static QLayout *signsAndProgress()
{
    auto *second = new QHBoxLayout;
    second->addWidget(new Pill({Tone::Green, QStringLiteral("подписан"), QStringLiteral("circle-check")}));
    second->addWidget(new KeyHint(Qt::Key_F4, QStringLiteral("Ходатайство")));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    second->addWidget(slider);
    auto *progress = new ProgressLine;
    progress->setText(QStringLiteral("Скопировано 1 200 из 20 000"));
    progress->setNote(QStringLiteral("Осталось около 2 минут"));
    progress->setProgress(1200, 20000);
    progress->setCancellable(true);
    second->addWidget(progress, 1);
    return second;
}

Kit::Kit(QWidget *parent)
    : QWidget(parent)
{
    fill(m_terms, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(new Label(QStringLiteral("Сроки"), Type::Heading));
    auto *card = new Card(Card::Margin::None);
    auto *table = new TableView(QStringLiteral("Сроки"));
    table->setCells(&m_terms,
                    {{[] { return QStringLiteral("Состояние"); }, 170},
                     {[] { return QStringLiteral("Срок"); }, 80},
                     {[] { return QStringLiteral("Дело"); }, 170},
                     {[] { return QStringLiteral("Что сделать"); }, 0},
                     {[] { return QStringLiteral("ГПК"); }, 110}},
                    [](const QModelIndex &i, int c) { return termCell(i.row(), c); });
    table->setCurrentRow(m_terms.index(2, 0));
    card->body()->addWidget(table);
    column->addWidget(card, 1);
    auto *bar = new MessageBar;
    bar->tell(Tone::Red, QStringLiteral("Подпись не принята: сертификат отозван. Текст сохранён."),
              QStringLiteral("Подробнее"));
    column->addWidget(bar);
    column->addLayout(buttonsAndFields());
    column->addLayout(signsAndProgress());
    auto *field = new LabelledField(new PasswordField);
    field->setLabel(QStringLiteral("Пароль"));
    field->setError(QStringLiteral("Введите пароль."));
    column->addWidget(field);
}

QList<adil::shell::Found> Records::find(const QString &text, int limit) const
{
    using adil::shell::Found;
    using adil::shell::RecordKind;
    const QList<Found> all{{RecordKind::CaseFile, QStringLiteral("c1"), QStringLiteral("7514-26-00-2/1534"),
                            QStringLiteral("«Тұран Лизинг» ЖШС — Б. Оспанов")},
                           {RecordKind::CaseFile, QStringLiteral("c2"), QStringLiteral("7514-26-00-2/1420"),
                            QStringLiteral("Г. Ахметова — «Сарыарқа Сервис» АҚ")},
                           {RecordKind::Document, QStringLiteral("d1"), QStringLiteral("Отзыв на иск"),
                            QStringLiteral("7514-26-00-2/1420")}};
    QList<Found> found;
    for (const Found &one : all)
        if (found.size() < limit
            && (text.isEmpty() || one.title.contains(text, Qt::CaseInsensitive)
                || one.note.contains(text, Qt::CaseInsensitive)))
            found << one;
    return found;
}

shell::Waiting tellWaiting(const QModelIndex &index)
{
    using Act = shell::Waiting::Act;
    if (index.row() == 0)
        return {{}, {}, {Act::TakeBack}};
    return {QStringLiteral(
                "Пока вы работали, это изменил кто-то другой. Обе версии сохранены; решите, какой быть."),
            shell::Waiting::Versions{QStringLiteral("23.11.2026 15:00"), QStringLiteral("24.11.2026 10:00")},
            {Act::KeepMine, Act::TakeTheirs}};
}

Row waitingRow(const QModelIndex &index)
{
    Row row;
    row.leading = QStringLiteral("15:1%1").arg(index.row());
    row.title = index.row() == 0 ? QStringLiteral("Запись в протокол") : QStringLiteral("Отложить заседание");
    row.subtitle = QStringLiteral("7514-26-00-2/1534");
    if (index.row() == 1)
        row.pills = {shell::pillOf(shell::Waiting::State::Conflict)};
    return row;
}

}  // namespace gallery
