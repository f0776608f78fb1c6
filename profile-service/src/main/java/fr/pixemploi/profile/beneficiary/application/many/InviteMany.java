package fr.pixemploi.profile.beneficiary.application.many;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.InvitePerson.Invited;
import fr.pixemploi.profile.beneficiary.application.KeepApart;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes the codes that let many people in, as {@code InvitePerson} makes one. */
@ApplicationScoped
public class InviteMany {
    /** A code that nobody has yet, with its digest. */
    public record Drawn(InvitationCode code, String digest) {}

    private final Invitations invitations;
    private final Clock clock;
    private final RandomGenerator chance;
    private final Counter drawn;
    private final KeepApart keepApart;
    private final ExecutorService digests = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().daemon().name("invitation-digests-", 0).factory());

    InviteMany(
            Invitations invitations, KeepApart keepApart, Clock clock, RandomGenerator chance, MeterRegistry metrics) {
        this.keepApart = keepApart;
        this.drawn = metrics.counter("invitations.drawn");
        this.invitations = invitations;
        this.clock = clock;
        this.chance = chance;
    }

    /** Before a connection is taken: digests are slow, some ten milliseconds each, and those of many people wait for one another's. */
    public List<Drawn> draw(int count) {
        drawn.increment(count);
        List<InvitationCode> codes =
                Stream.generate(() -> InvitationCode.draw(chance)).limit(count).toList();
        if (count == 1) return List.of(drawn(codes.getFirst()));
        List<CompletableFuture<Drawn>> drawn = codes.stream()
                .map(code -> CompletableFuture.supplyAsync(() -> drawn(code), digests))
                .toList();
        return drawn.stream().map(CompletableFuture::join).toList();
    }

    private static Drawn drawn(InvitationCode code) {
        return new Drawn(code, code.digest());
    }

    @PreDestroy
    void close() {
        digests.shutdownNow();
    }

    /**
     * A code for each, of those drawn, or another one where a file needs one that needed none when they were counted.
     *
     * @param files of a structure that the caller writes in, all kept from others, none of them taken over
     * @return by the file's id
     */
    @Transactional
    public Map<UUID, Invited> handle(Caller caller, List<Beneficiary> files, Deque<Drawn> codes) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Invitation> made = new ArrayList<>();
        Map<UUID, Invited> invited = new HashMap<>();
        Map<UUID, Boolean> ofSandbox = new HashMap<>();
        for (Beneficiary file : files) {
            Drawn drawn = codes.isEmpty() ? draw(1).getFirst() : codes.pop();
            UUID structure = Objects.requireNonNull(file.structureId());
            Invitation invitation = Invitation.to(file.id(), structure, caller.subject(), drawn.digest(), now);
            made.add(invitation);
            invited.put(
                    file.id(),
                    new Invited(
                            drawn.code(),
                            invitation.expiresAt(),
                            ofSandbox.computeIfAbsent(structure, keepApart::isOfSandbox)));
        }
        if (!made.isEmpty()) invitations.replaceAll(made);
        return invited;
    }
}
