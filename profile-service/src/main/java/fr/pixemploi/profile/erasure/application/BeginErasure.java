package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.ErasureEvents;
import fr.pixemploi.profile.erasure.domain.FilesErased;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Begins to erase a person: from the commit on no news of them take effect here, the kit's sweeper takes their rows away, and the other services
 * are told.
 */
@ApplicationScoped
class BeginErasure {
    /** Where the day is counted of somebody whom no structure registered. */
    private static final ZoneId OF_THE_LAW = ZoneId.of("Europe/Paris");

    private final TrackedErasures erasures;
    private final ErasureEvents events;
    private final ErasureTerms terms;
    private final ErasedPeople erasedPeople;
    private final KnownPeople known;
    private final GetStructure getStructure;
    private final Event<FilesErased> told;

    BeginErasure(
            TrackedErasures erasures,
            ErasureEvents events,
            ErasureTerms terms,
            ErasedPeople erasedPeople,
            KnownPeople known,
            GetStructure getStructure,
            Event<FilesErased> told) {
        this.erasures = erasures;
        this.events = events;
        this.terms = terms;
        this.erasedPeople = erasedPeople;
        this.known = known;
        this.getStructure = getStructure;
        this.told = told;
    }

    /**
     * As what, and with what, somebody is erased.
     *
     * @param desk where it was decided; null when it was not asked for at a desk
     * @param textVersion of what the person read; null when they did not ask in their own space
     * @param receipt digest of the code that the person is given; null when nobody asked
     */
    record Wish(
            Erasure.Cause cause,
            Erasure.@Nullable Desk desk,
            @Nullable Integer textVersion,
            @Nullable String receipt) {}

    /**
     * In the transaction in which the files were locked. Whoever is erased already is not erased again; files that came to them since are.
     *
     * @param all files of the person, the own one first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Erasure handle(List<Beneficiary> all, Wish wish, Instant now) {
        Set<String> erased =
                erasures.erased(all.stream().map(BeginErasure::hash).toList());
        List<Beneficiary> files =
                all.stream().filter(file -> !erased.contains(hash(file))).toList();
        if (files.isEmpty()) return erasures.ofAnyOf(erased).orElseThrow();
        List<String> hashes = files.stream().map(BeginErasure::hash).toList();
        List<Account> accounts = wish.cause().accountsOf(files);
        Erasure begun = new Erasure(
                Ids.next(),
                hashes,
                wish.cause(),
                wish.desk(),
                wish.textVersion(),
                now,
                terms.dueOn(LocalDate.ofInstant(now, zone(files.getFirst()))),
                null);
        told.fire(new FilesErased(files, now));
        erasures.add(begun, accounts);
        // Found by the hashes alone from now on.
        known.note(files.stream().map(Beneficiary::id).collect(Collectors.toSet()));
        erasedPeople.begin(begun.id(), hashes);
        events.begun(begun, wish.receipt());
        return begun;
    }

    private static String hash(Beneficiary file) {
        return ErasedPeople.hash(file.id());
    }

    private ZoneId zone(Beneficiary own) {
        UUID structure = own.structureId();
        return structure == null
                ? OF_THE_LAW
                : getStructure.find(structure).map(Structure::timeZone).orElse(OF_THE_LAW);
    }
}
