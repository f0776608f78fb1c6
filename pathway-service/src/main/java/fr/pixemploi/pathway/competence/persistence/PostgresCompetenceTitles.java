package fr.pixemploi.pathway.competence.persistence;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.CompetenceTitles;
import fr.pixemploi.pathway.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Titles by framework and code. */
@ApplicationScoped
class PostgresCompetenceTitles implements CompetenceTitles {
    private record Row(CompetenceCode code, String title) {}

    private final Statements statements;

    PostgresCompetenceTitles(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Map<CompetenceCode, String> all() {
        Map<CompetenceCode, String> titles = new LinkedHashMap<>();
        // Ids of frameworks sort by time: the last one written wins.
        statements
                .select(
                        "select code, title from competence_title order by framework_id, code",
                        row -> new Row(new CompetenceCode(row.getString(1)), row.getString(2)))
                .forEach(row -> titles.put(row.code(), row.title()));
        return titles;
    }

    @Override
    public void keep(UUID framework, Map<CompetenceCode, String> titles) {
        forget(framework);
        titles.forEach((code, title) -> statements.change(
                "insert into competence_title (framework_id, code, title) values (?, ?, ?)",
                framework,
                code.value(),
                title));
    }

    @Override
    public void forget(UUID framework) {
        statements.change("delete from competence_title where framework_id = ?", framework);
    }
}
