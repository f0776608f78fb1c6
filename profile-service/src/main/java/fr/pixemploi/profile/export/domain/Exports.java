package fr.pixemploi.profile.export.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All exports, the parts that come in, and the copies made of them. */
public interface Exports {
    /** False, and nothing done, while another one of this person is being made. */
    boolean begin(Export export);

    /** When the last one of this person was asked for. */
    Optional<Instant> lastAsked(UUID person);

    Optional<Export> find(UUID id);

    /** The same, kept from others until the transaction ends. */
    Optional<Export> lock(UUID id);

    /** The person's, or of one file those asked for at the desk of these structures; newest first. */
    List<Export> of(UUID person, @Nullable Set<UUID> structures);

    /** Told anew: what came before is kept when it is the same. */
    void note(UUID export, ToldPart part);

    /** In the order of {@link PartMaker}. */
    List<ToldPart> parts(UUID export);

    /** Keeps a part that was told by this digest. */
    void keep(UUID export, PartMaker maker, String sha256, byte[] body);

    byte[] body(UUID export, PartMaker maker);

    /** Those that wait for a part of which nobody told since a time: told again now, by whoever takes them first. */
    List<Export> takeThoseThatWait(Instant since, Instant now, int max);

    /** A part is not to be had any more; the services are told once more. */
    void tellAgain(UUID export, PartMaker lost, Instant at);

    /** The copy is made; the parts go. */
    void finish(UUID export, PersonCopy copy, Instant readyAt, Instant expiresAt);

    /** It ends without a copy; the parts go. */
    void endAsTooLarge(UUID export, Instant at);

    /** How many ended so, of people who did not ask again since. */
    long tooLarge();

    Optional<byte[]> archive(UUID export);

    Optional<PersonCopy.Page> page(UUID export);

    /** Exports go in which any of these files is, with their parts and copies, also while they are being made. */
    void removeAllWith(Set<UUID> files);

    /** The same, but those of the people themselves stay. */
    void removeOthersWith(Set<UUID> people);

    /** Copies go whose time is over. */
    void letGo(Instant now);
}
