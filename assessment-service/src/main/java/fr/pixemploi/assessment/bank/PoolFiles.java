package fr.pixemploi.assessment.bank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the files of a pool lie: inside the service, or in a directory that a deployment mounts. */
sealed interface PoolFiles {
    /** @throws BankFault when there is no such file */
    byte[] read(String name);

    /** How a file is named to people. */
    String label(String name);

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
        public String label(String name) {
            return folder + "/" + name;
        }
    }

    /** A pool outside the repository. */
    record Mounted(Path directory) implements PoolFiles {
        @Override
        public byte[] read(String name) {
            Path file = directory.resolve(name).normalize();
            if (!file.startsWith(directory.normalize()))
                throw new BankFault(label(name), "file", "lies outside its pool");
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new BankFault(label(name), "file", "can't be read");
            }
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
        public String label(String name) {
            return "archive/" + folder + name;
        }
    }
}
