package fr.pixemploi.assessment.authoring.application;

import fr.pixemploi.assessment.authoring.application.check.CheckFile;
import fr.pixemploi.assessment.authoring.domain.AuthoringRefusal;
import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.authoring.domain.Proposals;
import fr.pixemploi.assessment.authoring.domain.Publication;
import fr.pixemploi.assessment.authoring.domain.Publications;
import fr.pixemploi.assessment.bank.file.BankEdition;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.edition.application.BankEditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the next version of the bank: proposals come in, for good or on trial, items retire, all of it or nothing. */
@ApplicationScoped
public class PublishItems {
    /** @param note why, in words */
    public record Wish(List<ItemId> proposals, List<ItemId> retire, String note) {
        public Wish {
            proposals = List.copyOf(proposals);
            retire = List.copyOf(retire);
        }
    }

    /** @param warnings what the bank lacks, and lacked before */
    public record Published(Publication publication, List<Finding> warnings) {}

    private final Proposals proposals;
    private final Publications publications;
    private final BankEditions editions;
    private final CheckFile checkFile;
    private final Clock clock;

    PublishItems(
            Proposals proposals, Publications publications, BankEditions editions, CheckFile checkFile, Clock clock) {
        this.proposals = proposals;
        this.publications = publications;
        this.editions = editions;
        this.checkFile = checkFile;
        this.clock = clock;
    }

    /**
     * Parameters that a calibration found.
     *
     * @param steps difficulties of half a success and of the whole, for items with partial credit
     * @param beta mean of the log of the seconds; null when times were not measured
     * @param alpha one over its standard deviation
     */
    public record Calibrated(
            ItemId item,
            double a,
            double b,
            double c,
            double d,
            @Nullable List<Double> steps,
            @Nullable Double beta,
            @Nullable Double alpha) {}

    /**
     * Publishes what a calibration found of items: they measure with it from the next sitting on. Items on trial become active where
     * that is wished for.
     */
    @Transactional
    public Published calibrated(List<Calibrated> items, List<ItemId> activate, String note, String author) {
        long number = publications.next();
        BankEdition today = editions.newest();
        Map<ItemId, ItemSource> laid = new LinkedHashMap<>();
        List<Finding> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Calibrated found = items.get(i);
            String pointer = "/items/" + i;
            ItemSource source = today.open().get(found.item());
            if (source == null || !isAsked(source)) {
                faults.add(notAsked(pointer));
                continue;
            }
            ItemSource measured = source.withParameters(
                    found.a(), found.b(), found.c(), found.d(), found.steps(), found.beta(), found.alpha());
            put(
                    laid,
                    found.item(),
                    activate.contains(found.item()) ? measured.withStatus("active") : measured,
                    pointer,
                    faults);
        }
        for (int i = 0; i < activate.size(); i++) {
            ItemSource source = today.open().get(activate.get(i));
            if (source == null || !source.isOnTrial() || !laid.containsKey(activate.get(i)))
                faults.add(Finding.error(
                        "/activate/" + i,
                        "not-on-trial",
                        "Cette question n'est pas à l'essai, ou n'a pas été calibrée.",
                        "This item is not on trial, or was not calibrated."));
        }
        return published(
                number, today, laid, new Kept(activate, List.copyOf(laid.keySet()), List.of()), note, author, faults);
    }

    /** People meet it, whether it counts or is on trial. */
    private static boolean isAsked(ItemSource source) {
        return source.isOnTrial() || source.status().equals("active");
    }

    private static Finding notAsked(String pointer) {
        return Finding.error(
                pointer, "not-active", "Cette question n'est pas posée aujourd'hui.", "This item is not asked today.");
    }

    /** What a publication says of its items. */
    private record Kept(List<ItemId> added, List<ItemId> changed, List<ItemId> retired) {}

    @Transactional
    public Published handle(Wish wish, String author) {
        long number = publications.next();
        BankEdition today = editions.newest();
        Map<ItemId, ItemSource> laid = new LinkedHashMap<>();
        List<Finding> faults = new ArrayList<>();
        List<Proposal> taken = proposed(wish, today, laid, faults);
        retired(wish, today, laid, faults);
        Kept kept = new Kept(
                wish.proposals().stream()
                        .filter(id -> !today.open().containsKey(id))
                        .toList(),
                wish.proposals().stream().filter(today.open()::containsKey).toList(),
                wish.retire());
        Published published = published(number, today, laid, kept, wish.note(), author, faults);
        taken.forEach(proposal -> proposals.remove(proposal.item()));
        return published;
    }

    private Published published(
            long number,
            BankEdition today,
            Map<ItemId, ItemSource> laid,
            Kept kept,
            String note,
            String author,
            List<Finding> faults) {
        if (laid.isEmpty() && faults.isEmpty())
            faults.add(
                    Finding.error("", "nothing-to-publish", "Rien n'est à publier.", "There is nothing to publish."));
        if (!faults.isEmpty()) throw new AuthoringRefusal.PublicationRefused(faults);

        BankEdition next = read(laid);
        Coverage coverage = Coverage.of(today.bank(), next.bank());
        if (!coverage.lost().isEmpty()) throw new AuthoringRefusal.PublicationRefused(coverage.lost());
        editions.keep(next);
        Publication publication = new Publication(
                number,
                next.bank().version(),
                today.bank().version(),
                kept.added(),
                kept.changed(),
                kept.retired(),
                note,
                new Proposal.Signature(author, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        Map<ItemId, String> files = new LinkedHashMap<>();
        laid.forEach((item, source) -> files.put(item, source.text()));
        publications.add(publication, files);
        return new Published(publication, coverage.lacking());
    }

    private List<Proposal> proposed(Wish wish, BankEdition today, Map<ItemId, ItemSource> laid, List<Finding> faults) {
        List<Proposal> taken = new ArrayList<>();
        for (int i = 0; i < wish.proposals().size(); i++) {
            String pointer = "/proposals/" + i;
            Proposal proposal = proposals.take(wish.proposals().get(i)).orElse(null);
            if (proposal == null) {
                faults.add(Finding.error(
                        pointer, "not-proposed", "Cette question n'est pas proposée.", "Nobody proposes this item."));
                continue;
            }
            // Once more: the bank, or what is asked of a file, may have changed since it was proposed.
            CheckFile.Checked checked = checkFile.handle(proposal.content().getBytes(StandardCharsets.UTF_8), today);
            checked.findings().stream()
                    .filter(Finding::isError)
                    .map(fault -> new Finding(pointer, fault.severity(), fault.code(), fault.sentence()))
                    .forEach(faults::add);
            taken.add(proposal);
            checked.source().ifPresent(source -> put(laid, proposal.item(), comingIn(source), pointer, faults));
        }
        return taken;
    }

    /** It measures people from now on, unless its author wants it on trial first. */
    private static ItemSource comingIn(ItemSource source) {
        return source.isOnTrial() ? source : source.withStatus("active");
    }

    private static void retired(Wish wish, BankEdition today, Map<ItemId, ItemSource> laid, List<Finding> faults) {
        for (int i = 0; i < wish.retire().size(); i++) {
            ItemId item = wish.retire().get(i);
            String pointer = "/retire/" + i;
            ItemSource source = today.open().get(item);
            if (source == null || !isAsked(source)) faults.add(notAsked(pointer));
            else put(laid, item, source.withStatus("retired"), pointer, faults);
        }
    }

    private static void put(
            Map<ItemId, ItemSource> laid, ItemId item, ItemSource source, String pointer, List<Finding> faults) {
        if (laid.put(item, source) != null)
            faults.add(Finding.error(
                    pointer, "named-twice", "Cette question est nommée deux fois.", "This item is named twice."));
    }

    private BankEdition read(Map<ItemId, ItemSource> laid) {
        try {
            return editions.with(laid);
        } catch (BankFault fault) {
            // Only who is missing is told: other reasons may name a file of the reserved pool.
            String who = fault.field().equals("id or enemies") ? fault.reason() : fault.field();
            throw new AuthoringRefusal.PublicationRefused(List.of(Finding.error(
                    "",
                    "bank-unreadable",
                    "La banque ne pourrait plus être lue (en anglais : " + who + ").",
                    "The bank could not be read any more: " + who + ".")));
        }
    }
}
