package fr.pixemploi.assessment.bank.file.pool;

import fr.pixemploi.assessment.bank.seal.SealFault;
import fr.pixemploi.assessment.bank.seal.SealKeys;
import fr.pixemploi.assessment.bank.seal.SealManifest;
import fr.pixemploi.assessment.bank.seal.SealedDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Where the files of a pool lie: inside the service, or in a directory that a deployment mounts. */
public sealed interface PoolFiles {
    /** The file of a pool that lists the others. */
    String INDEX = "index.txt";

    /** @throws BankFault when there is no such file, or it is broken */
    byte[] read(String name);

    /** Whether there is such a file, whatever it holds. */
    boolean has(String name);

    /**
     * The same of a file that need not be there, such as one that authors lay beside an item.
     *
     * @throws BankFault when it is there and broken
     */
    default Optional<byte[]> find(String name) {
        return has(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /** How a file is named to people. */
    String label(String name);

    /**
     * What is kept of a file with the bank's version, by name: the file as it lies there, so that what is sealed stays sealed.
     *
     * @param content what {@link #read} gave
     */
    default Map<String, byte[]> kept(String name, byte[] content) {
        return Map.of(name, content);
    }

    /**
     * Sees that no other files lie there, where that matters.
     *
     * @throws BankFault naming one
     */
    default void holdNothingBut(List<String> names) {}

    /** A pool that the service carries. */
    record Packaged(String folder) implements PoolFiles {
        @Override
        public byte[] read(String name) {
            try (InputStream in = PoolFiles.class.getClassLoader().getResourceAsStream(label(name))) {
                if (in == null) throw new BankFault(label(name), "file", "is not there");
                return in.readAllBytes();
            } catch (IOException e) {
                throw new BankFault(label(name), "file", String.valueOf(e.getMessage()));
            }
        }

        @Override
        public boolean has(String name) {
            return PoolFiles.class.getClassLoader().getResource(label(name)) != null;
        }

        @Override
        public String label(String name) {
            return folder + "/" + name;
        }
    }

    /** A pool outside the repository. */
    record Mounted(Path directory) implements PoolFiles {
        @Override
        public byte[] read(String name) {
            try {
                return Files.readAllBytes(path(name));
            } catch (IOException e) {
                throw new BankFault(label(name), "file", "can't be read");
            }
        }

        /** A link that leads nowhere is there: somebody laid it. */
        @Override
        public boolean has(String name) {
            return Files.exists(path(name), LinkOption.NOFOLLOW_LINKS);
        }

        private Path path(String name) {
            Path file = directory.resolve(name).normalize();
            if (!file.startsWith(directory.normalize()))
                throw new BankFault(label(name), "file", "lies outside its pool");
            return file;
        }

        @Override
        public String label(String name) {
            return directory.resolve(name).toString();
        }
    }

    /** A pool of a bank that was kept: nothing is read from anywhere. */
    record Archived(Map<String, byte[]> files, String folder) implements PoolFiles {
        @Override
        public byte[] read(String name) {
            byte[] content = files.get(folder + name);
            if (content == null) throw new BankFault(label(name), "file", "is not in the archive");
            return content;
        }

        @Override
        public boolean has(String name) {
            return files.containsKey(folder + name);
        }

        @Override
        public String label(String name) {
            return "archive/" + folder + name;
        }
    }

    /** A pool whose files are sealed, on a disk or in an archive. */
    record Sealed(SealedDirectory directory, String place) implements PoolFiles {
        /** @throws BankFault when it is not sealed, or with another key */
        public static Sealed mounted(Path directory, SealKeys keys) {
            return new Sealed(
                    checked(directory.toString(), () -> SealedDirectory.read(directory, keys)), directory.toString());
        }

        /** @throws BankFault when none of the keys opens it */
        public static Sealed archived(Map<String, byte[]> archive, String folder, SealKeys keys) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            archive.forEach((name, content) -> {
                if (name.startsWith(folder + "/")) files.put(name.substring(folder.length() + 1), content);
            });
            String place = "archive/" + folder;
            return new Sealed(checked(place, () -> SealedDirectory.of(files, keys)), place);
        }

        @Override
        public byte[] read(String name) {
            return checked(place, () -> directory.open(name));
        }

        @Override
        public boolean has(String name) {
            return directory.has(name);
        }

        @Override
        public String label(String name) {
            return place + "/" + name + SealedDirectory.SEALED;
        }

        @Override
        public Map<String, byte[]> kept(String name, byte[] content) {
            Map<String, byte[]> kept = new LinkedHashMap<>();
            if (name.equals(INDEX)) kept.put(SealManifest.FILE, directory.stored(SealManifest.FILE));
            kept.put(name + SealedDirectory.SEALED, directory.stored(name + SealedDirectory.SEALED));
            return kept;
        }

        @Override
        public void holdNothingBut(List<String> names) {
            Set<String> all = new HashSet<>(names);
            all.add(INDEX);
            checked(place, () -> {
                directory.holdOnly(all);
                return all;
            });
        }

        private static <T> T checked(String place, Supplier<T> sealed) {
            try {
                return sealed.get();
            } catch (SealFault fault) {
                throw new BankFault(place, fault.what(), String.valueOf(fault.getMessage()));
            }
        }
    }
}
