// SPDX-License-Identifier: GPL-3.0-or-later
// The workload of one's own cases, for the chair of all judges' or of one's; its rows are the records behind
// the number that is chosen.
#pragma once

#include "model/workload.h"

namespace adil::model {

struct WorkRow {
    QString key;  // of the record
    QString type;  // Case, Hearing, Act, Deadline
    QString caseId;
    QString caseNumber;
    QString subject;
    court::Stage stage = court::Stage::Unknown;
    QDateTime at;
    QDate on;
    QString titleKk, titleRu, titleEn;
    bool isMissed = false;
    bool operator==(const WorkRow &) const = default;

    [[nodiscard]] QString text() const { return caseNumber; }
    static constexpr auto columns()
    {
        using R = WorkRow;
        return std::tuple{Member{"type", &R::type},
                          Member{"caseId", &R::caseId},
                          Member{"caseNumber", &R::caseNumber},
                          Member{"subject", &R::subject},
                          Member{"stage", &R::stage},
                          Member{"at", &R::at},
                          Member{"on", &R::on},
                          Member{"titleKk", &R::titleKk},
                          Member{"titleRu", &R::titleRu},
                          Member{"titleEn", &R::titleEn},
                          Member{"isMissed", &R::isMissed}};
    }
};

class WorkloadModel : public RowsModel<WorkRow> {
    Q_OBJECT
public:
    // Source and clock must outlive it.
    WorkloadModel(const Source &source, const Clock &clock, const QTimeZone &zone,
                  const Id<court::Person> &person, QObject *parent = nullptr);

    void setPerson(const Id<court::Person> &person);
    void setZone(const QTimeZone &zone);
    // For the chair; empty: all judges. Others have no choice: it is their own work.
    void setJudge(const QString &judgeId);
    // Reads again when another day has begun since the last reading.
    void keepDay();
    // While nobody looks, changes are noted and read when somebody does again.
    void setWatched(bool isWatched);
    // The number whose records are the rows. It stays chosen, as far as it is still there.
    void choose(Measure measure, int bar);

    [[nodiscard]] const Workload &workload() const { return m_workload; }
    [[nodiscard]] bool isChair() const { return m_isChair; }
    [[nodiscard]] Measure measure() const { return m_measure; }
    [[nodiscard]] int bar() const { return m_bar; }
    // Judges of the cases that are seen, by name.
    [[nodiscard]] const QList<court::Person> &judges() const { return m_judges; }

protected:
    void read() override;
    void recordsChanged(const QList<store::Ref> &refs) override;

private:
    [[nodiscard]] WorkFacts facts();
    void readJudges(const QList<court::Case> &cases);
    void listRows();

    const Clock &m_clock;
    QTimeZone m_zone;
    Id<court::Person> m_person;
    QString m_judge;
    bool m_isChair = false;
    bool m_isWatched = true, m_isStale = false;
    QDate m_day;
    Workload m_workload;
    QHash<QString, court::Case> m_cases;
    QList<court::Person> m_judges;
    Measure m_measure = Measure::Stage;
    int m_bar = 0;
};

}  // namespace adil::model
