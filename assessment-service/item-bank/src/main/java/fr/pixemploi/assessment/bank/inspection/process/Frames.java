package fr.pixemploi.assessment.bank.inspection.process;

import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.inspection.Refusal;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;

/** What goes through the pipes between a service and a process that reads files: one file at a time, and one answer to each. */
final class Frames {
    /** Said once by the process, as soon as it can take a file. */
    private static final int READY = 0x50495845;

    private static final int FACTS = 1;
    private static final int REFUSED = 2;

    private Frames() {}

    /** A file to be read. */
    record Request(String name, Set<String> formats, byte[] content) {
        void write(DataOutputStream out) throws IOException {
            out.writeUTF(name);
            out.writeUTF(String.join(" ", formats));
            out.writeInt(content.length);
            out.write(content);
            out.flush();
        }

        static Request read(DataInputStream in) throws IOException {
            return new Request(in.readUTF(), Set.of(in.readUTF().split(" ")), bytes(in, Inspection.MAX_BYTES));
        }
    }

    static void writeReady(DataOutputStream out) throws IOException {
        out.writeInt(READY);
        out.flush();
    }

    static void readReady(DataInputStream in) throws IOException {
        if (in.readInt() != READY) throw new IOException("not a process that reads files");
    }

    static void writeFacts(DataOutputStream out, byte[] json) throws IOException {
        out.writeByte(FACTS);
        out.writeInt(json.length);
        out.write(json);
        out.flush();
    }

    static void writeRefusal(DataOutputStream out, Refusal why) throws IOException {
        out.writeByte(REFUSED);
        out.writeUTF(why.name());
        out.flush();
    }

    /**
     * The facts, as JSON in UTF-8.
     *
     * @throws FileRefused when the process refuses the file
     * @throws IOException when it ended, or says something else
     */
    static byte[] readAnswer(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        if (kind == FACTS) return bytes(in, Inspection.MAX_FACT_BYTES);
        if (kind != REFUSED) throw new IOException("no answer: " + kind);
        String why = in.readUTF();
        for (Refusal refusal : Refusal.values()) if (refusal.name().equals(why)) throw new FileRefused(refusal);
        throw new IOException("no refusal: " + why);
    }

    private static byte[] bytes(DataInputStream in, int max) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > max) throw new IOException(length + " bytes announced");
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
