package fr.pixemploi.assessment.framework.persistence;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.framework.domain.PublishedVersions;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** One row a published version. SQL: whichever of several instances inserts it publishes. */
@ApplicationScoped
class PostgresPublishedVersions implements PublishedVersions {
    private final Sql sql;

    PostgresPublishedVersions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Framework framework) {
        return sql.updateOne(
                "insert into published_framework (framework_id, version) values (?, ?) on conflict do nothing",
                framework.id(),
                framework.version());
    }
}
