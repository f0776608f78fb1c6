package fr.pixemploi.certification.certificate.persistence;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.certificate.domain.Sought;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certificates in PostgreSQL. */
@ApplicationScoped
class PostgresCertificates implements Certificates, PanacheRepositoryBase<CertificateRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);
    private final KnownStructures structures;
    private final PersonAliases aliases;

    PostgresCertificates(KnownStructures structures, PersonAliases aliases) {
        this.structures = structures;
        this.aliases = aliases;
    }

    @Override
    public void add(List<Certificate> certificates) {
        persist(certificates.stream().map(CertificateRow::of));
    }

    @Override
    public void save(List<Certificate> certificates) {
        // All are in memory already: whoever ends them read them.
        for (Certificate certificate : certificates) findById(certificate.id()).become(certificate);
        // Before others of the subscriptions are added, of each of which one stands.
        getEntityManager().flush();
    }

    @Override
    public List<Certificate> standing(Set<UUID> subscriptionIds) {
        return find("subscriptionId in ?1 and status = ?2", subscriptionIds, CertificateStatus.PUBLISHED).stream()
                .map(this::certificate)
                .toList();
    }

    @Override
    public List<Certificate> ofCandidate(UUID candidateId) {
        return find("candidateId", candidateId).list().stream()
                .map(this::certificate)
                .toList();
    }

    @Override
    public Optional<Certificate> replacedBy(Certificate newer) {
        return find(
                        "subscriptionId = ?1 and status = ?2 and publishedAt < ?3 order by publishedAt desc",
                        newer.subscriptionId(),
                        CertificateStatus.REPLACED,
                        newer.publishedAt())
                .firstResultOptional()
                .map(this::certificate);
    }

    @Override
    public boolean usesAny(Set<VerificationCode> codes) {
        return count("code in ?1", codes.stream().map(VerificationCode::value).toList()) > 0;
    }

    @Override
    public Optional<Certificate> find(UUID id) {
        return findByIdOptional(id).map(this::certificate);
    }

    @Override
    public Optional<Certificate> find(UUID id, Optional<UUID> holder, Set<UUID> centres) {
        List<UUID> own = holder.map(aliases::idsOf).orElse(List.of());
        return find("id = ?1 and (beneficiaryId in ?2 or centreId in ?3)", id, own, centres)
                .firstResultOptional()
                .map(this::certificate);
    }

    @Override
    public Optional<Certificate> verify(String typed) {
        return find("code", typed).firstResultOptional().map(this::certificate);
    }

    @Override
    public List<Certificate> standingOf(Sought.ByHolder holder) {
        return find("birthDate = ?1 and status = ?2", holder.birthDate(), CertificateStatus.PUBLISHED).list().stream()
                .filter(row -> holder.names(row.lastName, row.firstName))
                .map(this::certificate)
                .toList();
    }

    @Override
    public List<Certificate> ofPerson(UUID beneficiaryId, @Nullable UUID after, int limit) {
        return find(
                        "beneficiaryId in ?1 and id > ?2 order by id",
                        aliases.idsOf(beneficiaryId),
                        after == null ? FIRST : after)
                .range(0, limit - 1)
                .list()
                .stream()
                .map(this::certificate)
                .toList();
    }

    @Override
    public List<Certificate> ofPeople(Set<UUID> beneficiaryIds) {
        return find("beneficiaryId in ?1", beneficiaryIds).list().stream()
                .map(this::certificate)
                .toList();
    }

    private Certificate certificate(CertificateRow row) {
        return row.toCertificate(
                row.centreName == null
                        ? structures
                                .find(row.centreId)
                                .map(KnownStructure::name)
                                .orElse(null)
                        : null);
    }
}
