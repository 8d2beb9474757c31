package org.ddintegration.workflow.settled;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddintegration.target.Observation;

/**
 * A run that found nothing to do.
 *
 * @param circumstances all that it depends on besides the target, one a line
 * @param observations what it asked of the target
 * @param said its lines
 */
record SettledRun(List<String> circumstances, List<Observation> observations, List<SaidLine> said) {
    private static final String FORMAT = "settled 1";

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(FORMAT);
        out.writeInt(circumstances.size());
        for (String circumstance : circumstances) {
            out.writeUTF(circumstance);
        }
        out.writeInt(observations.size());
        for (Observation observation : observations) {
            out.writeUTF(observation.kind().name());
            out.writeUTF(observation.path());
            out.writeUTF(observation.answer());
        }
        out.writeInt(said.size());
        for (SaidLine line : said) {
            out.writeUTF(line.kind().name());
            out.writeUTF(line.text());
        }
    }

    /** @throws IOException or IllegalArgumentException when this is not what {@link #write} writes */
    static SettledRun read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(FORMAT)) {
            throw new IOException("another format");
        }
        List<String> circumstances = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            circumstances.add(in.readUTF());
        }
        List<Observation> observations = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            observations.add(new Observation(Observation.Kind.valueOf(in.readUTF()), in.readUTF(), in.readUTF()));
        }
        List<SaidLine> said = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            said.add(new SaidLine(SaidLine.Kind.valueOf(in.readUTF()), in.readUTF()));
        }
        return new SettledRun(circumstances, observations, said);
    }
}
