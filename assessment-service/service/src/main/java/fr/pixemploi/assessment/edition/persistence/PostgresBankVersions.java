package fr.pixemploi.assessment.edition.persistence;

import fr.pixemploi.assessment.edition.domain.BankVersions;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Every bank that some instance was started with, in PostgreSQL. Holds keys: no use case and no address reads it out. It stays SQL:
 * many instances keep the same bank.
 */
@ApplicationScoped
class PostgresBankVersions implements BankVersions {
    private final Sql sql;

    PostgresBankVersions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(String version, byte[] archive) {
        sql.update(
                "insert into item_bank_version (version, content) values (?, ?) on conflict do nothing",
                version,
                archive);
    }

    @Override
    public Optional<byte[]> find(String version) {
        return sql.query("select content from item_bank_version where version = ?", version)
                .optional(row -> row.bytes("content"));
    }
}
