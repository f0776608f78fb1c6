package fr.pixemploi.pathway.competence.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.CompetenceTitles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Titles by framework and code. */
@ApplicationScoped
class PostgresCompetenceTitles implements CompetenceTitles {
    private final Sql sql;

    PostgresCompetenceTitles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<CompetenceCode, String> all() {
        Map<CompetenceCode, String> titles = new LinkedHashMap<>();
        // Ids of frameworks sort by time: the last one written wins.
        sql.query("select code, title from competence_title order by framework_id, code")
                .list(row -> titles.put(new CompetenceCode(row.text("code")), row.text("title")));
        return titles;
    }

    @Override
    public void keep(UUID framework, Map<CompetenceCode, String> titles) {
        forget(framework);
        sql.batch(
                "insert into competence_title (framework_id, code, title) values (?, ?, ?)",
                titles.entrySet(),
                title -> arguments(framework, title.getKey().value(), title.getValue()));
    }

    @Override
    public void forget(UUID framework) {
        sql.update("delete from competence_title where framework_id = ?", framework);
    }
}
