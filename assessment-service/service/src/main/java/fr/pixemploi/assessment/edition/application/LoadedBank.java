package fr.pixemploi.assessment.edition.application;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.bank.file.BankEdition;
import fr.pixemploi.assessment.bank.file.BankReader;
import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.file.OverlaidFiles;
import fr.pixemploi.assessment.bank.file.pool.BankArchive;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.seal.SealKeys;
import fr.pixemploi.assessment.edition.domain.BankVersions;
import fr.pixemploi.assessment.edition.domain.PublishedFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bank when the service starts, stops the start when a file is wrong, and keeps the bank's version before the first
 * sitting begins with it.
 */
@Startup
@ApplicationScoped
public class LoadedBank implements ItemBanks {
    private static final Logger LOG = Logger.getLogger(LoadedBank.class);

    /** Other versions in memory at a time: those that open sittings began with are few. */
    private static final int OTHERS = 4;

    private final @Nullable SealKeys keys;
    private final BankVersions versions;
    private final PublishedFiles published;

    /** The deployment's own files, kept as they were at the start: a directory may change while the service runs. */
    private final Map<String, byte[]> base;

    private volatile Served served;

    /** A publication that does not go together with this deployment's files; 0 for none. */
    private long unreadable;

    /** @param publication number of the newest publication in it */
    private record Served(long publication, BankEdition edition) {}

    /** Given up before memory runs out: each is as large as the one that is served, and can be read again. */
    private final Map<String, SoftReference<ItemBank>> others =
            Collections.synchronizedMap(new LinkedHashMap<>(OTHERS, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, SoftReference<ItemBank>> eldest) {
                    return size() > OTHERS;
                }
            });

    LoadedBank(
            AssessmentSettings settings,
            @ConfigProperty(name = "pixemploi.local") boolean local,
            BankVersions versions,
            PublishedFiles published) {
        BankReader reader = OpenBank.reader(settings.openBank().orElse(null));
        keys = ReservedPool.keys(settings).orElse(null);
        ReservedPool.decided(settings, local).ifPresent(pool -> reader.add(pool.files(), pool.name()));
        this.versions = versions;
        this.published = published;
        base = reader.files();
        long newest = published.newest();
        served = newest == 0 ? keep(newest, new BankEdition(reader.bank(), base)) : served(newest);
    }

    /** Swaps the bank when something was published since; sittings that are open go on under theirs. */
    synchronized void refresh() {
        long newest = published.newest();
        if (newest == served.publication() || newest == unreadable) return;
        ItemBank before = current();
        try {
            served = served(newest);
        } catch (BankFault fault) {
            // Tried once: the next publication may mend it.
            unreadable = newest;
            throw fault;
        }
        others.put(before.version(), new SoftReference<>(before));
    }

    private Served served(long publication) {
        return keep(publication, edition(published.upTo(publication)));
    }

    private Served keep(long publication, BankEdition edition) {
        keep(edition);
        LOG.infof(
                "item bank %s: %d open items, %d reserved items, %d publications",
                edition.bank().version().substring(0, 12),
                edition.bank().active(Pool.OPEN).size(),
                edition.bank().active(Pool.RESERVED).size(),
                publication);
        return new Served(publication, edition);
    }

    BankEdition edition() {
        return served.edition();
    }

    /** The bank that the newest publication makes with some files more. */
    BankEdition with(Map<ItemId, byte[]> more) {
        long newest = published.newest();
        Served today = served;
        // Read once more it would be the same, and takes a second and a good part of a small heap.
        if (more.isEmpty() && newest == today.publication()) return today.edition();
        Map<ItemId, byte[]> files = published.upTo(newest);
        files.putAll(more);
        return edition(files);
    }

    private BankEdition edition(Map<ItemId, byte[]> over) {
        Map<String, byte[]> files = OverlaidFiles.of(base, over);
        return new BankEdition(BankReader.read(files, keys).bank(), files);
    }

    void keep(BankEdition edition) {
        versions.keep(edition.bank().version(), edition.archive());
    }

    Optional<Map<String, byte[]>> files(String version) {
        return versions.find(version).map(BankArchive::unpack);
    }

    @Override
    public ItemBank current() {
        return served.edition().bank();
    }

    @Override
    public Optional<ItemBank> find(String version) {
        ItemBank current = current();
        if (version.equals(current.version())) return Optional.of(current);
        SoftReference<ItemBank> remembered = others.get(version);
        ItemBank known = remembered == null ? null : remembered.get();
        if (known != null) return Optional.of(known);
        Optional<ItemBank> kept = versions.find(version).map(archive -> BankReader.restored(archive, keys));
        kept.ifPresent(bank -> others.put(version, new SoftReference<>(bank)));
        return kept;
    }
}
