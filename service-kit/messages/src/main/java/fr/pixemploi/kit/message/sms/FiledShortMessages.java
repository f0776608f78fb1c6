package fr.pixemploi.kit.message.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.message.ShortMessages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Short messages as files of one JSON line each: {@code ID.json} with {@code id}, {@code to} and {@code text}. A file is on the disk as a
 * whole before its name is there; whoever has fetched one removes it.
 */
final class FiledShortMessages implements ShortMessages {
    private static final ObjectMapper JSON = new JsonMapper();

    private final Path directory;

    FiledShortMessages(Path directory) {
        this.directory = directory;
    }

    @Override
    public Handover send(UUID id, String number, String text) {
        Path part = directory.resolve("." + id + ".part");
        try {
            Files.createDirectories(directory);
            write(part, JSON.writeValueAsBytes(new Line(id, number, text)));
            Files.move(part, directory.resolve(id + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return new Handover.NotNow("unreachable");
        }
        try (FileChannel names = FileChannel.open(directory)) {
            names.force(true);
            return new Handover.Accepted();
        } catch (IOException e) {
            return new Handover.Unsure();
        }
    }

    private static void write(Path file, byte[] line) throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.allocate(line.length + 1)
                    .put(line)
                    .put((byte) '\n')
                    .flip();
            while (bytes.hasRemaining()) out.write(bytes);
            out.force(true);
        }
    }

    record Line(UUID id, String to, String text) {}
}
