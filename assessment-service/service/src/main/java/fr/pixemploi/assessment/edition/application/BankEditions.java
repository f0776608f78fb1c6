package fr.pixemploi.assessment.edition.application;

import fr.pixemploi.assessment.bank.file.BankEdition;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.ItemId;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Banks as authors make them: what this instance serves, and what it would serve with other files. Holds keys. */
@ApplicationScoped
public class BankEditions {
    private static final Logger LOG = Logger.getLogger(BankEditions.class);
    private final LoadedBank loaded;

    BankEditions(LoadedBank loaded) {
        this.loaded = loaded;
    }

    /** What new sittings on this instance begin with. */
    public BankEdition current() {
        return loaded.edition();
    }

    /**
     * The deployment's files with everything published up to now, also what this instance does not serve yet.
     *
     * @throws BankFault when they are no bank
     */
    public BankEdition newest() {
        return loaded.with(Map.of());
    }

    /**
     * The same with some more files laid over them.
     *
     * @throws BankFault naming the file and field because of which they are no bank
     */
    public BankEdition with(Map<ItemId, ItemSource> more) {
        Map<ItemId, byte[]> files = new HashMap<>();
        more.forEach((item, source) -> files.put(item, source.text().getBytes(StandardCharsets.UTF_8)));
        return loaded.with(files);
    }

    /** Keeps a bank, so that it can be compared and read again; part of the caller's transaction. */
    public void keep(BankEdition edition) {
        loaded.keep(edition);
    }

    /** The open pool of any bank that was ever served or published, by its version. */
    public Optional<Map<ItemId, ItemSource>> open(String version) {
        return loaded.files(version).map(BankEdition::open);
    }

    /** Takes up what was published since: every instance within seconds, whichever of them was asked to publish. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void refresh() {
        try {
            loaded.refresh();
        } catch (BankFault fault) {
            // Of another deployment's publication, perhaps: this instance goes on with the bank that it has.
            LOG.errorf("a published bank can't be read here: %s: %s", fault.file(), fault.field());
        }
    }
}
