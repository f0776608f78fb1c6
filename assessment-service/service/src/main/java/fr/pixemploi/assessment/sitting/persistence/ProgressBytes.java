package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.sitting.domain.Hold;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.Asked;
import fr.pixemploi.assessment.sitting.domain.answer.DeviceChange;
import fr.pixemploi.assessment.sitting.domain.answer.Standing;
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
 * The part of a sitting that every answer changes: the question that waits, why the sitting stands still, changes of device, and
 * each answer with its site, as big-endian bytes in its row. About 63 bytes an answer; doubles come back with the bits they had.
 * Format 3: a byte 3; whether a question waits (byte), and if so its item (modified UTF-8), time (epoch milliseconds, long) and
 * standing (byte); whether it stands still (byte), and if so the reason (byte) and since when (long); whether it ends by itself (byte), and
 * if so when (long); number of changes of device (byte), and for each the device, question (int) and time (long); number of answers (int),
 * and for each its item, category, standing (bytes), seconds, spent, shift, precision (doubles). What a byte means never changes: new ones
 * are only added.
 */
record ProgressBytes(
        @Nullable Asked current,
        @Nullable Hold hold,
        @Nullable Instant endsAt,
        List<DeviceChange> devices,
        List<Answered> answered) {
    private static final int FORMAT = 3;
    private static final int ROOM_PER_ANSWER = 68;

    /** More than a person changes devices; the last ones are what the next question depends on. */
    private static final int MAX_DEVICES = 100;

    static byte[] write(Sitting sitting) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(ROOM_PER_ANSWER * (sitting.answered().size() + 2));
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            write(sitting.current(), out);
            write(sitting.hold(), out);
            write(sitting.endsAt(), out);
            List<DeviceChange> devices = sitting.devices();
            List<DeviceChange> last = devices.subList(Math.max(0, devices.size() - MAX_DEVICES), devices.size());
            out.writeByte(last.size());
            for (DeviceChange change : last) {
                out.writeUTF(change.device());
                out.writeInt(change.number());
                out.writeLong(change.at().toEpochMilli());
            }
            out.writeInt(sitting.answered().size());
            for (Answered answer : sitting.answered()) {
                out.writeUTF(answer.item().value());
                out.writeByte(answer.category());
                out.writeByte(code(answer.standing()));
                out.writeDouble(answer.seconds());
                out.writeDouble(answer.spent());
                out.writeDouble(answer.shift());
                out.writeDouble(answer.precision());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable Asked current, DataOutputStream out) throws IOException {
        out.writeBoolean(current != null);
        if (current == null) return;
        out.writeUTF(current.item().value());
        out.writeLong(current.at().toEpochMilli());
        out.writeByte(code(current.standing()));
    }

    private static void write(@Nullable Hold hold, DataOutputStream out) throws IOException {
        out.writeBoolean(hold != null);
        if (hold == null) return;
        out.writeByte(code(hold.reason()));
        out.writeLong(hold.since().toEpochMilli());
    }

    private static void write(@Nullable Instant time, DataOutputStream out) throws IOException {
        out.writeBoolean(time != null);
        if (time != null) out.writeLong(time.toEpochMilli());
    }

    static ProgressBytes read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readByte();
            if (format != FORMAT) throw new IllegalStateException("no format of a sitting's progress: " + format);
            Asked current = in.readBoolean()
                    ? new Asked(new ItemId(in.readUTF()), Instant.ofEpochMilli(in.readLong()), standing(in.readByte()))
                    : null;
            Hold hold = in.readBoolean() ? new Hold(reason(in.readByte()), Instant.ofEpochMilli(in.readLong())) : null;
            Instant endsAt = in.readBoolean() ? Instant.ofEpochMilli(in.readLong()) : null;
            int changes = in.readByte();
            List<DeviceChange> devices = new ArrayList<>(changes);
            for (int i = 0; i < changes; i++)
                devices.add(new DeviceChange(in.readUTF(), in.readInt(), Instant.ofEpochMilli(in.readLong())));
            int count = in.readInt();
            List<Answered> answered = new ArrayList<>(count);
            for (int i = 0; i < count; i++) answered.add(answered(in));
            return new ProgressBytes(current, hold, endsAt, devices, answered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answered answered(DataInputStream in) throws IOException {
        ItemId item = new ItemId(in.readUTF());
        int category = in.readByte();
        Standing standing = standing(in.readByte());
        return new Answered(
                item, category, in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), standing);
    }

    private static int code(Standing standing) {
        return switch (standing) {
            case COUNTED -> 0;
            case UNSCORED -> 1;
            case NEUTRALISED -> 2;
            case PUT_AWAY -> 3;
        };
    }

    private static Standing standing(int code) {
        return switch (code) {
            case 0 -> Standing.COUNTED;
            case 1 -> Standing.UNSCORED;
            case 2 -> Standing.NEUTRALISED;
            case 3 -> Standing.PUT_AWAY;
            default -> throw new IllegalStateException("no standing of an answer: " + code);
        };
    }

    private static int code(Hold.Reason reason) {
        return switch (reason) {
            case PAUSED -> 0;
            case INTERRUPTED -> 1;
        };
    }

    private static Hold.Reason reason(int code) {
        return switch (code) {
            case 0 -> Hold.Reason.PAUSED;
            case 1 -> Hold.Reason.INTERRUPTED;
            default -> throw new IllegalStateException("no reason of a hold: " + code);
        };
    }
}
