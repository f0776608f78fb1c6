package fr.pixemploi.assessment.bank.review.sheet;

import fr.pixemploi.assessment.bank.file.BankReader;
import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.seal.SealFault;
import fr.pixemploi.assessment.bank.seal.SealKeys;
import fr.pixemploi.assessment.bank.seal.SealedDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sealing certification's reserved pool, and seeing that a sealed one is good: beside the service, by whoever keeps its key. */
public final class PoolSealing {
    /** Variants of each family that are made and graded. */
    private static final int VARIANTS = 200;

    private PoolSealing() {}

    /**
     * What a good pool holds.
     *
     * @param items those that may be asked
     * @param files sealed ones, the index among them
     * @param keyId number of the key that sealed it
     */
    public record Found(int items, int files, long keyId, Instant created) {}

    /**
     * Checks a clear pool beside the open bank, and seals it.
     *
     * @param clear its index and files
     * @param out a directory that is empty or not there yet
     * @param openBank the packaged open bank when null
     * @throws BankFault naming the file and field that is wrong
     * @throws SealFault when the sealed files can't be written
     */
    public static Found seal(Path clear, Path out, SealKeys keys, Instant created, @Nullable Path openBank) {
        PoolFiles files = new PoolFiles.Mounted(clear);
        checked(files, openBank);
        Map<String, byte[]> content = new TreeMap<>();
        content.put(PoolFiles.INDEX, files.read(PoolFiles.INDEX));
        BankReader.names(files.read(PoolFiles.INDEX)).forEach(name -> content.put(name, files.read(name)));
        refuseOthers(clear, content);
        SealedDirectory.seal(content, PackagedPools.RESERVED_NAME, keys, created)
                .write(out);
        return check(out, keys, openBank);
    }

    /**
     * Opens every file of a sealed pool and reads its items beside the open bank. Writes nothing.
     *
     * @throws BankFault naming what is wrong
     */
    public static Found check(Path sealed, SealKeys keys, @Nullable Path openBank) {
        PoolFiles.Sealed files = PoolFiles.Sealed.mounted(sealed, keys);
        ItemBank bank = checked(files, openBank);
        var manifest = files.directory().manifest();
        return new Found(bank.active(Pool.RESERVED).size(), manifest.files(), manifest.key(), manifest.created());
    }

    private static ItemBank checked(PoolFiles pool, @Nullable Path openBank) {
        ItemBank bank = OpenBank.reader(openBank)
                .add(pool, PackagedPools.RESERVED_NAME)
                .withoutCopies()
                .bank();
        List<String> faults = AnswerKeys.faults(bank, Pool.RESERVED, VARIANTS);
        if (!faults.isEmpty()) throw new BankFault("pool", "variants", faults.getFirst());
        return bank;
    }

    /** A file that the index forgot would stay clear where its author believes it sealed. */
    private static void refuseOthers(Path clear, Map<String, byte[]> listed) {
        try (Stream<Path> walk = Files.walk(clear.toRealPath())) {
            Path root = clear.toRealPath();
            walk.filter(path -> !Files.isDirectory(path))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !listed.containsKey(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new BankFault(clear + "/" + name, "file", "is not in " + PoolFiles.INDEX);
                    });
        } catch (IOException e) {
            throw new BankFault(clear.toString(), "directory", "can't be read");
        }
    }
}
