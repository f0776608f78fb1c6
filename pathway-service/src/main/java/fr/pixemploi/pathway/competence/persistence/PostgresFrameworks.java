package fr.pixemploi.pathway.competence.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Framework;
import fr.pixemploi.pathway.competence.domain.FrameworkNews;
import fr.pixemploi.pathway.competence.domain.Frameworks;
import fr.pixemploi.pathway.competence.domain.Scale;
import fr.pixemploi.pathway.competence.domain.Title;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Titles and scales by framework. */
@ApplicationScoped
class PostgresFrameworks implements Frameworks, FrameworkNews {
    private final Sql sql;

    PostgresFrameworks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<CompetenceCode, Title> titles() {
        Map<CompetenceCode, Title> titles = new LinkedHashMap<>();
        // Ids of frameworks sort by time: the last one written wins.
        sql.query("select code, title, easy_title from competence_title order by framework_id, code")
                .list(row -> titles.put(
                        new CompetenceCode(row.text("code")), new Title(row.text("title"), row.text("easy_title"))));
        return titles;
    }

    @Override
    public Optional<Scale> scale(UUID framework, int version) {
        return sql.query("select cuts from framework_scale where framework_id = ? and version = ?", framework, version)
                .optional(row -> new Scale(version, row.elements("cuts", Double.class)));
    }

    @Override
    public void keep(Framework framework) {
        forget(framework.id());
        sql.batch(
                "insert into competence_title (framework_id, code, title, easy_title) values (?, ?, ?, ?)",
                framework.titles().entrySet(),
                title -> arguments(
                        framework.id(),
                        title.getKey().value(),
                        title.getValue().french(),
                        title.getValue().easy()));
        sql.batch(
                "insert into framework_scale (framework_id, version, cuts) values (?, ?, ?)",
                framework.scales(),
                scale -> arguments(framework.id(), scale.version(), Sql.array("float8", scale.cuts())));
        if (framework.code() != null)
            sql.update(
                    "insert into framework_code (framework_id, code) values (?, ?)", framework.id(), framework.code());
    }

    @Override
    public void forget(UUID framework) {
        sql.update("delete from competence_title where framework_id = ?", framework);
        sql.update("delete from framework_scale where framework_id = ?", framework);
        sql.update("delete from framework_code where framework_id = ?", framework);
    }
}
