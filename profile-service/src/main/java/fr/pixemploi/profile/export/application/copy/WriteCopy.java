package fr.pixemploi.profile.export.application.copy;

import fr.pixemploi.profile.export.domain.PartMaker;
import fr.pixemploi.profile.export.domain.PersonCopy;
import fr.pixemploi.profile.structure.application.NameStructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes of the parts of all services what the person takes away. */
@ApplicationScoped
public class WriteCopy {
    private final NameStructure nameStructure;
    private final CodeWords words;

    WriteCopy(NameStructure nameStructure, CodeWords words) {
        this.nameStructure = nameStructure;
        this.words = words;
    }

    /**
     * @param againUntil until when whoever reads it may take it again; null for a copy that is handed over
     * @param bodies the parts as JSON in UTF-8, one of each service
     */
    public PersonCopy handle(
            Instant askedAt, Instant readyAt, @Nullable Instant againUntil, Map<PartMaker, byte[]> bodies) {
        Map<UUID, Optional<String>> asked = new HashMap<>();
        PlainValues values = new PlainValues(words, id -> asked.computeIfAbsent(id, nameStructure::handle));
        CopyPage page = new CopyPage(readyAt, againUntil, words, values);
        try (Archive archive = new Archive(readyAt)) {
            archive.document(askedAt, bodies.values());
            for (PartMaker maker : PartMaker.values()) {
                byte[] body = bodies.get(maker);
                if (body == null) throw new IllegalArgumentException("no part of " + maker.code());
                Part part = Part.read(body);
                page.show(maker, part);
                for (Part.Table table : part.tables()) if (!table.rows().isEmpty()) archive.table(maker, table);
            }
            PersonCopy.Page written = page.written();
            archive.page(written.html());
            return new PersonCopy(archive.bytes(), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
