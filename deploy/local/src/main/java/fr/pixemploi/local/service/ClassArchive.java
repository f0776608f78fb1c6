package fr.pixemploi.local.service;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The class-data archive of a packaged service: the second start and those after it read classes already parsed. The first
 * instance writes it when it ends in order; an unfinished one is never read.
 */
record ClassArchive(ServiceProcess.Placing placing) {
    private Path file() {
        return placing.workspace().archives().resolve(placing.packaged().name() + "-" + Jvm.version() + ".jsa");
    }

    private Path unfinished() {
        return placing.workspace().archives().resolve(placing.packaged().name() + "-" + placing.port() + ".unfinished");
    }

    List<String> flags() {
        boolean current = isCurrent();
        return switch (placing.jvm().archive()) {
            case UNUSED -> List.of();
            case READ -> current ? Jvm.archive(file()) : List.of();
            case READ_OR_TRAIN -> current ? Jvm.archive(file()) : train();
        };
    }

    private List<String> train() {
        Folders.make(placing.workspace().archives());
        return placing.instance() == 1 ? Jvm.training(unfinished()) : List.of();
    }

    /** Whether the process of this placing will write an archive at its end. */
    boolean isInTraining() {
        return placing.jvm().archive() == JvmOptions.Archive.READ_OR_TRAIN && placing.instance() == 1 && !isCurrent();
    }

    private boolean isCurrent() {
        try {
            return Files.isRegularFile(file())
                    && Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(placing.jar())) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** After an orderly end: what was written becomes the archive. */
    void keep() {
        try {
            if (placing.instance() == 1 && Files.isRegularFile(unfinished())) {
                Files.move(unfinished(), file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot keep the archive " + file(), e);
        }
    }
}
