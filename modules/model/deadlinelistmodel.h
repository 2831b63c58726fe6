// SPDX-License-Identifier: GPL-3.0-or-later
// All terms of this profile's cases by the day they end, with where each stands today, and filters. Holds
// thousands: the counts of days stay unread, and a change reads only the cases that it names.
#pragma once

#include "base/clock.h"
#include "court/termkeeping.h"
#include "model/rowsmodel.h"

#include <QTimeZone>

namespace adil::model {

struct DeadlineRow {
    QString key;
    QString caseId;
    QString caseNumber;
    QString ruleId;
    QString titleKk, titleRu, titleEn;
    QString article;
    QDate dueOn;  // of a term on hold: what it was before
    std::optional<QDate> metOn;
    court::Standing standing = court::Standing::Unknown;  // today
    qint64 daysLeft = 0;  // working days; negative: since it should have been kept
    bool toConfirm = false;
    bool forecast = false;
    court::Bearer who = court::Bearer::Court;
    QStringList judgeIds;  // of the case
    QString words;  // what the filter looks at, searchable
    bool operator==(const DeadlineRow &) const = default;

    [[nodiscard]] QString text() const { return caseNumber; }
    static constexpr auto columns()
    {
        using R = DeadlineRow;
        return std::tuple{Member{"caseId", &R::caseId},     Member{"caseNumber", &R::caseNumber},
                          Member{"ruleId", &R::ruleId},     Member{"titleKk", &R::titleKk},
                          Member{"titleRu", &R::titleRu},   Member{"titleEn", &R::titleEn},
                          Member{"article", &R::article},   Member{"dueOn", &R::dueOn},
                          Member{"metOn", &R::metOn},       Member{"standing", &R::standing},
                          Member{"daysLeft", &R::daysLeft}, Member{"toConfirm", &R::toConfirm},
                          Member{"forecast", &R::forecast}, Member{"who", &R::who},
                          Member{"judgeIds", &R::judgeIds}};
    }
};

// Without what stands in their cases: number, judges, words. Empty too when the reading failed:
// Reader::takeFailure() tells.
QList<DeadlineRow> deadlineRows(const store::Reader &reader, const store::Query &query, const QDate &today,
                                const court::WorkingDays &calendar);

// All of it must hold.
struct DeadlineFilter {
    QString text = {};  // words that occur in the number or subject of the case, title or article
    QSet<court::Standing> standings = {};  // empty: all
    bool toConfirm = false;  // only those of rules that are to be confirmed
    QString ruleId = {};  // empty: all
    std::optional<court::Bearer> who = {};
    QString judgeId = {};  // empty: all
};

class DeadlineListModel : public RowsModel<DeadlineRow> {
    Q_OBJECT
public:
    // Source and clock must outlive it.
    DeadlineListModel(const Source &source, const Clock &clock, const QTimeZone &zone,
                      QObject *parent = nullptr);

    // The court's; what is shown by it is read again.
    void setZone(const QTimeZone &zone);
    // Views begin anew.
    void setFilter(const DeadlineFilter &filter);
    // Reads again when another day has begun since the last reading.
    void keepDay();

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] int total() const { return int(m_all.size()); }  // without the filter
    // Of what the court itself must keep, without the filter.
    [[nodiscard]] int countOf(court::Standing standing) const;
    // A row of each rule that has any, by its id; for its titles.
    [[nodiscard]] QList<DeadlineRow> kinds() const;
    // The judges of the cases, without the filter, by name.
    [[nodiscard]] QList<court::Person> judges() const;
    // The whole row, whatever the filter; nothing when it is not here.
    [[nodiscard]] std::optional<DeadlineRow> find(const QString &key) const;

protected:
    void read() override;
    void recordsChanged(const QList<store::Ref> &refs) override;

private:
    // What all terms of a case show of it.
    struct File {
        QString number;
        QStringList judgeIds;
        QString words;  // searchable
    };
    // What is to be read again: the terms of these cases, and what stands in those of them that changed
    // themselves.
    struct Few {
        QStringList cases, files;
    };
    [[nodiscard]] QHash<QString, File> readFiles(const store::Query &query) const;
    void addFile(DeadlineRow &row) const;
    void readAll();
    void readCases(const Few &few);
    void putAll(QList<DeadlineRow> &rows);
    void put(const DeadlineRow &row);
    void take(const DeadlineRow &row);
    [[nodiscard]] QList<DeadlineRow> knownOf(const QStringList &caseIds, const QList<DeadlineRow> &now) const;
    void amendCases(QList<DeadlineRow> before, QList<DeadlineRow> now);
    // One of all in their order; the day beside it, so that few rows are looked up.
    struct Place {
        QDate dueOn;
        QString key;
    };
    [[nodiscard]] bool stands(const Place &place, const DeadlineRow &before) const;
    [[nodiscard]] qsizetype placeOf(const DeadlineRow &row, qsizetype from, qsizetype to) const;
    void putInstead(const DeadlineRow &was, const DeadlineRow &now);
    [[nodiscard]] QList<DeadlineRow> wanted() const;
    [[nodiscard]] bool isWanted(const DeadlineRow &row) const;

    const Clock &m_clock;
    QTimeZone m_zone;
    QDate m_today;
    court::WorkingDays m_calendar;
    QHash<QString, File> m_files;  // all cases
    QHash<QString, DeadlineRow> m_all;
    QHash<QString, QStringList> m_ofCase;  // their keys
    QHash<court::Standing, int> m_counts;  // of what the court itself must keep
    struct Kind {
        int count = 0;
        DeadlineRow one;
    };
    QMap<QString, Kind> m_kinds;  // by their rules
    QList<Place> m_order;
    DeadlineFilter m_filter;
};

}  // namespace adil::model
