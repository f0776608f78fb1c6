package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
    public void record(Sitting sitting, RecordedAnswer answer) {
        update(sitting);
        answers.add(answer);
    }

    @Override
    public void update(Sitting sitting) {
        all.put(sitting.id(), sitting);
    }

    @Override
    public Optional<StoredReply> reply(UUID sitting, int number) {
        return answers.stream()
                .filter(answer -> answer.number() == number)
                .map(answer -> new StoredReply(answer.response(), answer.reply()))
                .findFirst();
    }
}
