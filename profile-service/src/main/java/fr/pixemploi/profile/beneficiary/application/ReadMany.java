package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Many files of one structure at once, by their ids or by what they are called. All whose files are shown will know. */
@ApplicationScoped
@Transactional
public class ReadMany {
    private final Beneficiaries beneficiaries;
    private final NoteFileRead noteRead;

    ReadMany(Beneficiaries beneficiaries, NoteFileRead noteRead) {
        this.beneficiaries = beneficiaries;
        this.noteRead = noteRead;
    }

    /**
     * @return those that the structure registered, by their ids; of others nothing
     * @throws BeneficiaryRefusal.NoSuchFile where the caller may not read
     */
    public Map<UUID, Beneficiary> byIds(Caller caller, UUID structure, List<UUID> ids) {
        need(caller, structure);
        return shown(caller, structure, beneficiaries.findAll(structure, ids)).stream()
                .collect(Collectors.toMap(Beneficiary::id, Function.identity()));
    }

    /**
     * @param partner in whose system they are called so; null in the structure's own
     * @param names as they were written, in whatever form of Unicode
     * @return by the names as they were written; of whom the structure does not call so nothing
     */
    public Map<String, Beneficiary> byNames(
            Caller caller, UUID structure, @Nullable String partner, List<String> names) {
        need(caller, structure);
        Map<String, ExternalId> called = new HashMap<>();
        for (String name : names) {
            String kept = TextRule.kept(name);
            if (!kept.isEmpty() && TextRule.isPlain(kept) && !ExternalIds.isPersonal(kept))
                called.put(name, new ExternalId(kept));
        }
        List<Beneficiary> files = partner == null
                ? beneficiaries.called(structure, called.values())
                : beneficiaries.calledBy(structure, partner, called.values());
        Map<ExternalId, Beneficiary> found = shown(caller, structure, files).stream()
                .collect(Collectors.toMap(file -> name(file, partner), Function.identity()));
        Map<String, Beneficiary> asWritten = new HashMap<>();
        called.forEach((written, name) -> {
            Beneficiary file = found.get(name);
            if (file != null) asWritten.put(written, file);
        });
        return asWritten;
    }

    private static void need(Caller caller, UUID structure) {
        if (!Reach.reading(caller).contains(structure)) throw new BeneficiaryRefusal.NoSuchFile();
    }

    private static ExternalId name(Beneficiary file, @Nullable String partner) {
        return Objects.requireNonNull(
                partner == null ? file.externalId() : file.partnerIds().get(partner));
    }

    private List<Beneficiary> shown(Caller caller, UUID structure, List<Beneficiary> files) {
        noteRead.handle(caller, structure, files.stream().map(Beneficiary::id).toList(), NoteFileRead.Part.FILE);
        return files;
    }
}
