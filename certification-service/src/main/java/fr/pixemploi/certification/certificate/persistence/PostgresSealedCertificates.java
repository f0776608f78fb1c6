package fr.pixemploi.certification.certificate.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.certificate.domain.SealedCertificate;
import fr.pixemploi.certification.certificate.domain.SealedCertificates;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import fr.pixemploi.certification.credential.domain.StatusEntry;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sealed certificates in PostgreSQL: what they say is one encrypted document. SQL: a row is written once, and found by no id. */
@ApplicationScoped
class PostgresSealedCertificates implements SealedCertificates {
    /** What is encrypted, as JSON. The status stands beside it, since it may change. */
    private record Content(
            String code,
            UUID sessionId,
            Certificate.Centre centre,
            Identity holder,
            LocalDate testDay,
            @Nullable LocalDate lastDay,
            CertifiedResult result,
            StatusEntry credential,
            Instant publishedAt) {}

    private final Sql sql;
    private final SealKeys keys;

    PostgresSealedCertificates(Sql sql, SealKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    @Override
    public void add(SealedCertificate certificate) {
        // After a restore, it may be there under a former key.
        if (usesAny(Set.of(certificate.code()))) return;
        SealKey key = keys.newest();
        String digest = key.digest(certificate.code().value());
        sql.update(
                "insert into sealed_certificate (code_digest, status, kept_from, content) values (?, ?, ?, ?)",
                digest,
                Sql.lowerCase(certificate.status()),
                firstOfTheYearAfter(certificate.publishedAt()),
                key.seal(digest, written(certificate)));
    }

    private static OffsetDateTime firstOfTheYearAfter(Instant moment) {
        int year = moment.atOffset(ZoneOffset.UTC).getYear() + 1;
        return LocalDate.of(year, 1, 1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    @Override
    public boolean usesAny(Set<VerificationCode> codes) {
        Set<String> digests = codes.stream()
                .flatMap(code -> keys.byDigest(code.value()).keySet().stream())
                .collect(Collectors.toSet());
        return sql.query("select 1 from sealed_certificate where code_digest = any (?)", Sql.texts(digests))
                .exists();
    }

    @Override
    public Optional<SealedCertificate> verify(String typed) {
        return found(typed, "").map(Held::certificate);
    }

    @Override
    public Optional<Held> hold(String typed) {
        return found(typed, " for update");
    }

    @Override
    public void holdSeal(String seal) {
        sql.query("select 1 from sealed_certificate where code_digest = ? for update", seal)
                .exists();
    }

    @Override
    public void revoke(Held held) {
        sql.update("update sealed_certificate set status = 'revoked' where code_digest = ?", held.seal());
    }

    private Optional<Held> found(String typed, String held) {
        Map<String, SealKey> byDigest = keys.byDigest(typed);
        return sql.query(
                        "select code_digest, status, content from sealed_certificate where code_digest = any (?)"
                                + held,
                        Sql.texts(byDigest.keySet()))
                .optional(row -> new Held(row.text("code_digest"), opened(row, byDigest)));
    }

    private static SealedCertificate opened(Row row, Map<String, SealKey> byDigest) {
        String digest = row.text("code_digest");
        SealKey key = byDigest.get(digest);
        if (key == null) throw new IllegalStateException("a digest that was not asked for");
        Content content = read(key.open(digest, row.bytes("content")));
        return new SealedCertificate(
                new VerificationCode(content.code()),
                row.lowerCase("status", CertificateStatus.class),
                content.sessionId(),
                content.centre(),
                content.holder(),
                content.testDay(),
                content.lastDay(),
                content.result(),
                content.credential(),
                content.publishedAt());
    }

    private static byte[] written(SealedCertificate certificate) {
        try {
            return EventJson.MAPPER.writeValueAsBytes(new Content(
                    certificate.code().value(),
                    certificate.sessionId(),
                    certificate.centre(),
                    certificate.holder(),
                    certificate.testDay(),
                    certificate.lastDay(),
                    certificate.result(),
                    certificate.credential(),
                    certificate.publishedAt()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Content read(byte[] json) {
        try {
            return EventJson.MAPPER.readValue(json, Content.class);
        } catch (IOException e) {
            throw new IllegalStateException("a sealed certificate can't be read", e);
        }
    }
}
