package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.sitting.domain.answer.Uploads;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Nobody sent a file. */
final class NoUploads implements Uploads {
    @Override
    public Place take(Sent file, int maxOfQuestion, Instant givenUp) {
        return Place.NONE_LEFT;
    }

    @Override
    public boolean keep(Sent file, byte[] content, String facts, int maxOfQuestion) {
        return false;
    }

    @Override
    public void drop(UUID file) {
        throw new IllegalStateException("there is no upload");
    }

    @Override
    public Optional<String> facts(UUID upload, UUID sitting, int number) {
        return Optional.empty();
    }

    @Override
    public void graded(UUID upload, Instant at) {
        throw new IllegalStateException("there is no upload");
    }

    @Override
    public int delete(Instant gradedBefore, Instant unusedBefore) {
        return 0;
    }
}
