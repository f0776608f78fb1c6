package fr.pixemploi.certification.rules.persistence;

import fr.pixemploi.certification.rules.domain.CertificationRules;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.Comment;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.entered.EnteredVersion;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The rules that come with the platform, and the versions that two members of the jury activated since. */
@ApplicationScoped
class KnownRules implements CertificationRules {
    private final YamlCertificationRules packaged;
    private final Sql sql;
    /** Those that are active never change. */
    private final Map<String, CertificationVersion> active = new ConcurrentHashMap<>();

    KnownRules(YamlCertificationRules packaged, Sql sql) {
        this.packaged = packaged;
        this.sql = sql;
    }

    @Override
    public Optional<CertificationVersion> named(String versionId) {
        Optional<CertificationVersion> known =
                packaged.named(versionId).or(() -> Optional.ofNullable(active.get(versionId)));
        if (known.isPresent()) return known;
        Optional<CertificationVersion> found = sql.query(
                        "select * from certification_version where id = ? and activated_by is not null", versionId)
                .optional(PostgresEnteredVersions::entered)
                .map(EnteredVersion::version);
        found.ifPresent(version -> active.put(versionId, version));
        return found;
    }

    /** Of several that begin on the same day, the one that was entered. */
    @Override
    public Optional<CertificationVersion> inForceOn(LocalDate day) {
        Stream<CertificationVersion> entered = sql.query("""
                        select * from certification_version
                        where activated_by is not null and valid_from <= ? order by activated_at
                        """, day).list(PostgresEnteredVersions::entered).stream()
                .map(EnteredVersion::version);
        return Stream.concat(packaged.inForceOn(day).stream(), entered)
                .filter(version -> version.inForceOn(day))
                .reduce((one, other) -> other.validFrom().isBefore(one.validFrom()) ? one : other);
    }

    @Override
    public Comment comment(CommentKey key) {
        return packaged.comment(key);
    }
}
