package fr.pixemploi.assessment.bank.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Sealed files with their manifest, as they lie on a disk or in an archive: read once, opened one at a time. */
public final class SealedDirectory {
    /** What a sealed file's name ends with. */
    public static final String SEALED = ".sealed";

    private final Map<String, byte[]> files;
    private final SealManifest manifest;
    private final SealKeys keys;

    private SealedDirectory(Map<String, byte[]> files, SealManifest manifest, SealKeys keys) {
        this.files = files;
        this.manifest = manifest;
        this.keys = keys;
    }

    /** Seals clear files with the newest key, each under its name and for the pool only. */
    public static SealedDirectory seal(Map<String, byte[]> clear, String pool, SealKeys keys, Instant created) {
        SealManifest manifest = new SealManifest(pool, keys.newest(), clear.size(), created);
        Map<String, byte[]> files = new TreeMap<>();
        files.put(SealManifest.FILE, manifest.written());
        clear.forEach((name, content) -> files.put(name + SEALED, keys.seal(content, manifest.place(name))));
        return new SealedDirectory(files, manifest, keys);
    }

    /**
     * Reads the sealed files of a directory; opens none yet.
     *
     * @throws SealFault when it is no sealed directory, or the key that sealed it is not among the keys
     */
    public static SealedDirectory read(Path directory, SealKeys keys) {
        if (!Files.isRegularFile(directory.resolve(SealManifest.FILE)))
            throw new SealFault(SealManifest.FILE, "is not there: this is no sealed directory");
        try {
            // A directory that is itself a link would not be walked.
            Path real = directory.toRealPath();
            Map<String, byte[]> files = new TreeMap<>();
            try (Stream<Path> walk = Files.walk(real)) {
                for (Path file : walk.filter(path -> !Files.isDirectory(path)).toList()) {
                    files.put(real.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return of(files, keys);
        } catch (IOException e) {
            throw new SealFault("directory", "can't be read: " + e.getClass().getSimpleName());
        }
    }

    /**
     * The same of files that were read before.
     *
     * @throws SealFault as {@link #read}
     */
    public static SealedDirectory of(Map<String, byte[]> files, SealKeys keys) {
        byte[] content = files.get(SealManifest.FILE);
        if (content == null) throw new SealFault(SealManifest.FILE, "is not there: this is no sealed directory");
        SealManifest manifest = SealManifest.read(content);
        if (!keys.numbers().contains(manifest.key()))
            throw new SealFault(
                    SealManifest.FILE,
                    "was sealed with key " + manifest.key() + ", and the keys that were given are " + keys.numbers());
        return new SealedDirectory(files, manifest, keys);
    }

    public SealManifest manifest() {
        return manifest;
    }

    /**
     * A file's clear content.
     *
     * @throws SealFault when it is missing, or is not what was sealed under this name
     */
    public byte[] open(String name) {
        try {
            return keys.open(stored(name + SEALED), manifest.place(name));
        } catch (GeneralSecurityException _) {
            throw new SealFault(
                    name + SEALED,
                    "does not open: it or " + SealManifest.FILE
                            + " was changed, renamed or taken from another sealing, or the key is a wrong one");
        }
    }

    /** Whether a file lies there sealed, whatever it opens to. */
    public boolean has(String name) {
        return files.containsKey(name + SEALED);
    }

    /**
     * A file as it lies there, by its full name.
     *
     * @throws SealFault when it is missing
     */
    public byte[] stored(String fullName) {
        byte[] content = files.get(fullName);
        if (content == null) throw new SealFault(fullName, "is missing");
        return content;
    }

    /**
     * Sees that nothing lies there but the manifest and these files.
     *
     * @param names clear names of all files that belong to it
     * @throws SealFault naming one that is missing or is too much
     */
    public void holdOnly(Set<String> names) {
        names.forEach(name -> stored(name + SEALED));
        Set<String> surplus = new TreeSet<>(files.keySet());
        surplus.remove(SealManifest.FILE);
        names.forEach(name -> surplus.remove(name + SEALED));
        if (!surplus.isEmpty()) throw new SealFault(surplus.iterator().next(), "belongs to no file of the pool");
        if (manifest.files() != names.size())
            throw new SealFault(
                    SealManifest.FILE, "says that there are " + manifest.files() + " files; there are " + names.size());
    }

    /**
     * Writes all files; the manifest comes last, so that what was not finished is no sealed directory.
     *
     * @throws SealFault when the directory is not empty or can't be written
     */
    public void write(Path directory) {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> there = Files.list(directory)) {
                if (there.findAny().isPresent()) throw new SealFault(directory.toString(), "is not empty");
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (!file.getKey().equals(SealManifest.FILE)) write(directory.resolve(file.getKey()), file.getValue());
            }
            write(directory.resolve(SealManifest.FILE), stored(SealManifest.FILE));
        } catch (IOException e) {
            throw new SealFault(
                    directory.toString(), "can't be written: " + e.getClass().getSimpleName());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, content);
    }
}
