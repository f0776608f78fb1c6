package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Seat;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.authorisation.SittingOwner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sittings in memory. */
final class FakeSittings implements Sittings {
    final Map<UUID, Sitting> all = new HashMap<>();
    final List<RecordedAnswer> answers = new ArrayList<>();

    @Override
    public boolean add(Sitting sitting) {
        if (rival(sitting.beneficiary(), sitting.origin()).isPresent()) return false;
        all.put(sitting.id(), sitting);
        return true;
    }

    @Override
    public Optional<Sitting> rival(UUID beneficiary, Origin origin) {
        return all.values().stream()
                .filter(other -> other.beneficiary().equals(beneficiary)
                        && other.origin().equals(origin))
                .filter(other -> origin instanceof Origin.OfCertification || other.status() == SittingStatus.OPEN)
                .findFirst();
    }

    @Override
    public Optional<Sitting> find(UUID id, UUID beneficiary) {
        return Optional.ofNullable(all.get(id))
                .filter(sitting -> sitting.beneficiary().equals(beneficiary));
    }

    @Override
    public Optional<Sitting> find(UUID id, SittingOwner whose) {
        return switch (whose) {
            case SittingOwner.Person person -> find(id, person.beneficiary());
            case SittingOwner.Account account -> Optional.empty();
        };
    }

    @Override
    public Optional<Sitting> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Map<ItemId, Instant> met(UUID beneficiary, Instant since) {
        return Map.of();
    }

    @Override
    public Optional<Sitting> lock(UUID id, UUID beneficiary) {
        return find(id, beneficiary);
    }

    @Override
    public List<Sitting> list(UUID beneficiary, UUID olderThan, int limit) {
        return List.copyOf(all.values());
    }

    @Override
    public Optional<Sitting> lock(UUID id) {
        return find(id);
    }

    @Override
    public Past past(UUID beneficiary, CampaignCode campaign) {
        return new Past(0, null, null, null);
    }

    @Override
    public List<UUID> idle(Instant now, int limit) {
        return List.of();
    }

    @Override
    public List<UUID> overdue(Instant now, int limit) {
        return List.of();
    }

    @Override
    public List<fr.pixemploi.assessment.sitting.domain.authorisation.KioskVisit> kioskVisits(UUID sitting) {
        return List.of();
    }

    @Override
    public void countAgain(UUID sitting, ItemId item) {}

    @Override
    public void neutralise(UUID sitting, ItemId item) {}

    @Override
    public int rescored(UUID sitting) {
        return 1;
    }

    @Override
    public Seat seat(UUID session, long newSecret) {
        return new Seat(newSecret, 0);
    }

    @Override
    public boolean record(Sitting sitting, RecordedAnswer answer, Instant now) {
        if (!update(sitting, now)) return false;
        answers.add(answer);
        return true;
    }

    @Override
    public boolean update(Sitting sitting, Instant now) {
        if (all.get(sitting.id()).revision() != sitting.revision()) return false;
        all.put(sitting.id(), sitting.at(sitting.revision() + 1));
        return true;
    }

    @Override
    public Optional<Response> response(UUID sitting, int number) {
        return answers.stream()
                .filter(answer -> answer.number() == number)
                .map(RecordedAnswer::response)
                .findFirst();
    }

    @Override
    public Set<Integer> skipped(UUID sitting) {
        return answers.stream()
                .filter(answer -> answer.response() instanceof Response.Skip)
                .map(RecordedAnswer::number)
                .collect(Collectors.toSet());
    }
}
