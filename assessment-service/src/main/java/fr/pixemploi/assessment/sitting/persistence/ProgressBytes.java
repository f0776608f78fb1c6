package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.sitting.domain.Answered;
import fr.pixemploi.assessment.sitting.domain.Asked;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sitting that every answer changes: the question that waits, and each answer with its site, as big-endian bytes in
 * its row. About 55 bytes an answer; doubles come back with the bits they had. Format 1: a byte 1; whether a question waits (byte),
 * and if so its item (modified UTF-8) and time (epoch milliseconds, long); number of answers (int), and for each its item, category
 * (byte), seconds, shift, precision (doubles).
 */
record ProgressBytes(@Nullable Asked current, List<Answered> answered) {
    private static final int FORMAT = 1;
    private static final int ROOM_PER_ANSWER = 60;

    static byte[] write(Sitting sitting) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(ROOM_PER_ANSWER * (sitting.answered().size() + 1));
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            Asked current = sitting.current();
            out.writeBoolean(current != null);
            if (current != null) {
                out.writeUTF(current.item().value());
                out.writeLong(current.at().toEpochMilli());
            }
            out.writeInt(sitting.answered().size());
            for (Answered answer : sitting.answered()) {
                out.writeUTF(answer.item().value());
                out.writeByte(answer.category());
                out.writeDouble(answer.seconds());
                out.writeDouble(answer.shift());
                out.writeDouble(answer.precision());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ProgressBytes read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readByte();
            if (format != FORMAT) throw new IllegalStateException("no format of a sitting's progress: " + format);
            Asked current =
                    in.readBoolean() ? new Asked(new ItemId(in.readUTF()), Instant.ofEpochMilli(in.readLong())) : null;
            int count = in.readInt();
            List<Answered> answered = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                answered.add(new Answered(
                        new ItemId(in.readUTF()), in.readByte(), in.readDouble(), in.readDouble(), in.readDouble()));
            }
            return new ProgressBytes(current, answered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
