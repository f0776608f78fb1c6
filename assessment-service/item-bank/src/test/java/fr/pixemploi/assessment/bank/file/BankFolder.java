package fr.pixemploi.assessment.bank.file;

import fr.pixemploi.assessment.bank.item.ItemBank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A bank of tests in a folder: items of the packaged one, changed. */
public final class BankFolder {
    private static final Path PACKAGED = Path.of("src/main/resources/item-bank");

    private final Path folder;
    private final StringBuilder index = new StringBuilder();

    public BankFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder.resolve("open"));
            Files.copy(PACKAGED.resolve("measurement.yaml"), folder.resolve("measurement.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BankFolder with(String packagedFile, String id, UnaryOperator<String> change) {
        try {
            String text = Files.readString(PACKAGED.resolve("open").resolve(packagedFile));
            String own = text.replaceFirst("id: \\S+", "id: " + id).replaceFirst("enemies: .*", "enemies: []");
            Files.writeString(folder.resolve("open").resolve(id + ".yaml"), change.apply(own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        index.append(id).append(".yaml\n");
        return this;
    }

    public ItemBank bank() {
        try {
            Files.writeString(folder.resolve("open/index.txt"), index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OpenBank.read(folder);
    }
}
