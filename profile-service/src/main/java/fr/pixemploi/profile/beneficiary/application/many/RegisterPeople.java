package fr.pixemploi.profile.beneficiary.application.many;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.InvitePerson.Invited;
import fr.pixemploi.profile.beneficiary.application.many.RegisterMany.Named;
import fr.pixemploi.profile.beneficiary.application.many.RegisterMany.Outcome;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.many.LineOutcome;
import fr.pixemploi.profile.beneficiary.domain.many.RegisteredAgain;
import fr.pixemploi.profile.beneficiary.domain.many.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure's own system says who is with it, and who registered with it now, for the first time or again: files are made of those whom it
 * has none of, codes let in those without an account, and those with one are offered to share what they have.
 */
@ApplicationScoped
@Transactional
public class RegisterPeople {
    /**
     * What became of one.
     *
     * @param file null where nothing was done
     * @param invited the code that lets the person in, the one time that it is told; null where none was made
     */
    public record Line(
            LineOutcome outcome,
            @Nullable UUID file,
            @Nullable Invited invited) {}

    /** @param id by which the same is told again */
    public record Report(UUID id, List<Line> lines) {}

    private final RegisterMany registerMany;
    private final InviteMany inviteMany;
    private final CheckRestriction checkRestriction;
    private final Event<RegisteredAgain> again;
    private final Reports reports;

    RegisterPeople(
            RegisterMany registerMany,
            InviteMany inviteMany,
            CheckRestriction checkRestriction,
            Event<RegisteredAgain> again,
            Reports reports) {
        this.registerMany = registerMany;
        this.inviteMany = inviteMany;
        this.checkRestriction = checkRestriction;
        this.again = again;
        this.reports = reports;
    }

    /** How many codes {@link #handle} needs, by what is there at this moment; the same refusals, before anything that costs much. */
    public int codes(Caller caller, UUID structure, List<Optional<Named>> people) {
        List<Named> readable = people.stream().flatMap(Optional::stream).toList();
        return toInvite(readable, registerMany.look(caller, structure, readable))
                .size();
    }

    /**
     * Each by itself: who is refused keeps nobody out. All or nothing is stored.
     *
     * @param people empty where a line could not be read
     * @param codes as many as {@link #codes} says, drawn before
     */
    public Report handle(Caller caller, UUID structure, List<Optional<Named>> people, List<InviteMany.Drawn> codes) {
        List<Named> readable = people.stream().flatMap(Optional::stream).toList();
        List<Outcome> outcomes = registerMany.handle(caller, structure, readable);
        Map<UUID, Invited> invited = inviteMany.handle(caller, toInvite(readable, outcomes), new ArrayDeque<>(codes));
        again.fire(new RegisteredAgain(structure, again(outcomes), caller.subject()));
        List<Line> lines = lines(people, outcomes, invited);
        UUID id = Ids.next();
        reports.keep(id, lines.stream().map(Line::outcome).toList());
        return new Report(id, lines);
    }

    /** The same for one, who is registered or refused as by {@code RegisterBeneficiary}. */
    public Report one(Caller caller, UUID structure, Named person, List<InviteMany.Drawn> codes) {
        Report report = handle(caller, structure, List.of(Optional.of(person)), codes);
        switch (report.lines().getFirst().outcome()) {
            case MADE, KNOWN -> {
                return report;
            }
            case ID_IS_PERSONAL, PARTNER_ID_IS_PERSONAL -> throw new BeneficiaryRefusal.ExternalIdIsPersonal();
            case SOMEBODY_ELSE, PARTNER_ID_TAKEN -> throw new BeneficiaryRefusal.ExternalIdTaken();
            case RESTRICTED ->
                registerMany
                        .called(caller, structure, List.of(person.externalId()))
                        .values()
                        .forEach(checkRestriction::handle);
            case UNREADABLE, REPEATED -> {}
        }
        throw new IllegalStateException("one person is read before, and repeats nobody");
    }

    /** What was told of the same people before, without codes, for whoever may still register there. */
    public Report again(Caller caller, UUID id, UUID structure, List<Optional<Named>> people) {
        Map<ExternalId, UUID> files = registerMany.called(
                caller,
                structure,
                people.stream().flatMap(Optional::stream).map(Named::externalId).toList());
        List<Line> lines = new ArrayList<>();
        Iterator<LineOutcome> outcomes = reports.of(id).iterator();
        for (Optional<Named> person : people) {
            LineOutcome outcome = outcomes.next();
            UUID file = outcome.code() == null
                    ? person.map(named -> files.get(named.externalId())).orElse(null)
                    : null;
            lines.add(new Line(outcome, file, null));
        }
        return new Report(id, lines);
    }

    private static List<Beneficiary> toInvite(List<Named> people, List<Outcome> outcomes) {
        List<Beneficiary> files = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Beneficiary file = toInvite(people.get(i), outcomes.get(i));
            if (file != null && !file.takenOver()) files.add(file);
        }
        return files;
    }

    private static List<UUID> again(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof Outcome.Known(Beneficiary file, boolean anew) && anew
                        ? Optional.of(file).stream()
                        : Optional.<Beneficiary>empty().stream())
                .filter(Beneficiary::takenOver)
                .map(Beneficiary::id)
                .toList();
    }

    private static List<Line> lines(List<Optional<Named>> people, List<Outcome> outcomes, Map<UUID, Invited> invited) {
        Iterator<Outcome> next = outcomes.iterator();
        return people.stream()
                .map(person ->
                        person.isEmpty() ? new Line(LineOutcome.UNREADABLE, null, null) : line(next.next(), invited))
                .toList();
    }

    private static Line line(Outcome outcome, Map<UUID, Invited> invited) {
        return switch (outcome) {
            case Outcome.Made(Beneficiary file) -> new Line(LineOutcome.MADE, file.id(), invited.get(file.id()));
            case Outcome.Known(Beneficiary file, boolean _) ->
                new Line(LineOutcome.KNOWN, file.id(), invited.get(file.id()));
            case Outcome.Refused(RegisterMany.Fault fault) -> new Line(refused(fault), null, null);
        };
    }

    private static LineOutcome refused(RegisterMany.Fault fault) {
        return switch (fault) {
            case REPEATED -> LineOutcome.REPEATED;
            case ID_IS_PERSONAL -> LineOutcome.ID_IS_PERSONAL;
            case PARTNER_ID_IS_PERSONAL -> LineOutcome.PARTNER_ID_IS_PERSONAL;
            case SOMEBODY_ELSE -> LineOutcome.SOMEBODY_ELSE;
            case PARTNER_ID_TAKEN -> LineOutcome.PARTNER_ID_TAKEN;
            case RESTRICTED -> LineOutcome.RESTRICTED;
        };
    }

    /** Who registered no later than was known has the code of then. */
    private static @Nullable Beneficiary toInvite(Named person, Outcome outcome) {
        if (!person.invited()) return null;
        return switch (outcome) {
            case Outcome.Made(Beneficiary file) -> file;
            case Outcome.Known(Beneficiary file, boolean anew) -> anew || person.at() == null ? file : null;
            case Outcome.Refused _ -> null;
        };
    }
}
