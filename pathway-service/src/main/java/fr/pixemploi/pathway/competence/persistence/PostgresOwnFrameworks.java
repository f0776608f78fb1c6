package fr.pixemploi.pathway.competence.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.OwnCompetence;
import fr.pixemploi.pathway.competence.domain.OwnFramework;
import fr.pixemploi.pathway.competence.domain.OwnFrameworks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What structures call competences, a row for each. */
@ApplicationScoped
class PostgresOwnFrameworks implements OwnFrameworks {
    private final Sql sql;

    PostgresOwnFrameworks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OwnCompetence> of(UUID structureId, UUID framework) {
        return sql.query("""
                        select framework_id, framework_version, framework_title, code, title, competences from structure_framework_competence
                        where structure_id = ? and base = (select code from framework_code where framework_id = ?)
                        order by framework_id, number
                        """, structureId, framework)
                .list(row -> new OwnCompetence(
                        row.uuid("framework_id"),
                        row.integer("framework_version"),
                        row.text("framework_title"),
                        row.text("code"),
                        row.text("title"),
                        row.elements("competences", String.class).stream()
                                .map(CompetenceCode::new)
                                .toList()));
    }

    @Override
    public void keep(OwnFramework framework) {
        forget(framework.id());
        List<OwnCompetence> competences = framework.competences();
        sql.batch("""
                insert into structure_framework_competence
                  (framework_id, number, structure_id, base, framework_version, framework_title, code, title, competences)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, IntStream.range(0, competences.size()).boxed().toList(), number -> {
            OwnCompetence own = competences.get(number);
            return arguments(
                    framework.id(),
                    number,
                    framework.structureId(),
                    framework.base(),
                    own.frameworkVersion(),
                    own.framework(),
                    own.code(),
                    own.title(),
                    Sql.texts(own.on().stream().map(CompetenceCode::value).toList()));
        });
    }

    @Override
    public void forget(UUID framework) {
        sql.update("delete from structure_framework_competence where framework_id = ?", framework);
    }
}
