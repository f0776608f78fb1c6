package fr.pixemploi.profile.sharing.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person lets one structure see: these results, or those to come too, for a purpose, until a time. The person may take it
 * back at any moment.
 *
 * @param resultIds the results that it covers today
 * @param future whether results completed after it was given are covered as they come
 * @param viaKiosk who led the person to the kiosk where it was given; null when it was given in the own space
 * @param version one when given, one more at each change
 */
public record Grant(
        UUID id,
        UUID beneficiaryId,
        UUID structureId,
        Purpose purpose,
        Instant until,
        List<UUID> resultIds,
        boolean future,
        Accord accord,
        @Nullable ViaKiosk viaKiosk,
        Status status,
        long version) {
    /** Whether the person has taken it back. An end by time is no change: whoever reads looks at the clock. */
    public enum Status {
        ACTIVE("active"),
        WITHDRAWN("withdrawn");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /** How it is written in rows and events. */
        public String code() {
            return code;
        }
    }

    public Grant {
        resultIds = List.copyOf(resultIds);
    }

    public Instant grantedAt() {
        return accord.givenAt();
    }

    public boolean activeAt(Instant now) {
        return status == Status.ACTIVE && now.isBefore(until);
    }

    /** Whether a result that has just become known belongs to it. */
    public boolean awaits(UUID resultId, Instant completedAt) {
        return future && activeAt(completedAt) && !completedAt.isBefore(grantedAt()) && !resultIds.contains(resultId);
    }

    /** Whether nothing of it has changed yet. */
    public boolean isNew() {
        return version == 1;
    }

    /** Results that its last change opened: all of a new one, otherwise the one that came. */
    public List<UUID> justOpened() {
        return isNew() || resultIds.isEmpty() ? resultIds : List.of(resultIds.getLast());
    }

    public Grant covering(UUID resultId) {
        List<UUID> more = Stream.concat(resultIds.stream(), Stream.of(resultId)).toList();
        return new Grant(
                id, beneficiaryId, structureId, purpose, until, more, future, accord, viaKiosk, status, version + 1);
    }

    /**
     * This grant as a backup brought it back, with what had been told of it since: results that it covers, and that it was taken back,
     * which no version undoes. A withdrawal that it did not know is a version of its own, above all that was told.
     */
    public Grant takingOver(Grant told) {
        boolean newer = told.version > version;
        Grant taken = new Grant(
                id,
                beneficiaryId,
                structureId,
                purpose,
                until,
                newer
                        ? Stream.concat(resultIds.stream(), told.resultIds.stream())
                                .distinct()
                                .toList()
                        : resultIds,
                future,
                accord,
                viaKiosk,
                status,
                Math.max(version, told.version));
        return told.status == Status.WITHDRAWN && status == Status.ACTIVE ? taken.withdrawn() : taken;
    }

    /** The same with whose code led to the kiosk: only the consent tells it, and others need not know. */
    public Grant given(ViaKiosk via) {
        return new Grant(
                id, beneficiaryId, structureId, purpose, until, resultIds, future, accord, via, status, version);
    }

    public Grant withdrawn() {
        return new Grant(
                id,
                beneficiaryId,
                structureId,
                purpose,
                until,
                resultIds,
                future,
                accord,
                viaKiosk,
                Status.WITHDRAWN,
                version + 1);
    }
}
