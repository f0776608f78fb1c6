package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The files that a structure registered, oldest first; or the one that it calls so. People whose files are shown will know; save of the whole
 * list that the structure's own system takes over, which shows it to nobody.
 */
@ApplicationScoped
@Transactional
public class ListBeneficiaries {
    private static final Set<StructureRole> PEOPLE = Set.of(StructureRole.ADVISER, StructureRole.MANAGER);

    private final Beneficiaries beneficiaries;
    private final NoteFileRead noteRead;

    ListBeneficiaries(Beneficiaries beneficiaries, NoteFileRead noteRead) {
        this.beneficiaries = beneficiaries;
        this.noteRead = noteRead;
    }

    /**
     * One file more than {@code limit} when there are more; only the first {@code limit} count as shown.
     *
     * @param partner in whose system it is called so; null in the structure's own
     * @param externalId as it was typed, in whatever form of Unicode; null for all files
     * @throws BeneficiaryRefusal.ExternalIdIsPersonal rather than finding nothing: whoever looks people up so, puts it into addresses, which
     *     are logged on the way
     */
    public List<Beneficiary> handle(
            Caller caller,
            UUID structureId,
            @Nullable String partner,
            @Nullable String externalId,
            @Nullable UUID after,
            int limit) {
        if (!Reach.reading(caller).contains(structureId)) throw new BeneficiaryRefusal.NoSuchFile();
        List<Beneficiary> found = find(structureId, partner, externalId, after, limit + 1);
        if (externalId != null || caller.hasAny(PEOPLE, structureId))
            noteRead.handle(
                    caller,
                    structureId,
                    found.stream().limit(limit).map(Beneficiary::id).toList(),
                    NoteFileRead.Part.FILE);
        return found;
    }

    private List<Beneficiary> find(
            UUID structureId, @Nullable String partner, @Nullable String externalId, @Nullable UUID after, int max) {
        if (externalId == null) return beneficiaries.of(structureId, after, max);
        String kept = TextRule.kept(externalId);
        // A page after the only one, or a name that nobody can have.
        if (after != null || kept.isEmpty() || !TextRule.isPlain(kept)) return List.of();
        ExternalId called = new ExternalId(kept);
        ImpersonalIds.require(called, Map.of());
        return beneficiaries.called(structureId, partner, called).stream().toList();
    }
}
