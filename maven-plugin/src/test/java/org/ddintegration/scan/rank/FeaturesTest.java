package org.ddintegration.scan.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.Resources;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.run.LibraryScanner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    private static Scan scan;

    @BeforeAll
    static void readParcel() {
        try (LibraryScanner scanner = LibraryScanner.start(PythonInterpreter.find(Optional.empty()), Console.SILENT)) {
            scan = scanner.scan(Resources.parcel());
        }
    }

    @Test
    void readsNames() {
        assertThat(value("parcel.client:Client.send", "verb_send")).isEqualTo(1);
        assertThat(value("parcel.client:Client.send", "verb_whole")).isEqualTo(1);
        assertThat(value("parcel.client:Client.send", "owner_client")).isEqualTo(1);
        assertThat(value("parcel.aio:AsyncClient.send", "owner_client")).isEqualTo(1);
        assertThat(value("parcel.client:Client.send", "argument_topic")).isEqualTo(Math.log(2));
        assertThat(value("parcel.client:Client.version", "verb_whole")).isZero();
    }

    @Test
    void takesNoSpecialNameForAVerb() {
        assertThat(value("parcel.quick:Stamp.__call__", "verb_run")).isZero();
        assertThat(value("parcel.quick:Stamp.__call__", "verb_whole")).isZero();
    }

    @Test
    void readsWordsOfTheBodyInCallsAndAssignments() {
        double openedAndGivenToTwoNames = Math.log1p(3);
        assertThat(value("parcel.aio:AsyncClient.send", "body_connection")).isEqualTo(openedAndGivenToTwoNames);
        assertThat(value("parcel.client:Client.version", "body_connection")).isZero();
    }

    @Test
    void tellsConstructorsAndClassesFromWork() {
        assertThat(value("parcel.client:Client.__init__", "constructor")).isEqualTo(1);
        assertThat(value("parcel.client:Client", "class")).isEqualTo(1);
        assertThat(value("parcel.client:Client", "verb_send")).isZero();
        assertThat(value("parcel.client:Client.local", "class_method")).isEqualTo(1);
        assertThat(value("parcel.client:Client.version", "static")).isEqualTo(1);
    }

    @Test
    void seesWhatUsersCanReach() {
        assertThat(value("parcel.client:Client.send", "root_owner")).isEqualTo(1);
        assertThat(value("parcel.client:connect", "root_function")).isEqualTo(1);
        assertThat(value("parcel.base:Base.ping", "root_heir")).isEqualTo(1);
        assertThat(value("parcel.pool:_hidden", "private")).isEqualTo(1);
        assertThat(value("parcel.pool:_hidden", "public")).isZero();
    }

    @Test
    void countsCallsToTheNearestSink() {
        assertThat(value("parcel.client:Client.send", "sink_near")).isEqualTo(1);
        assertThat(value("parcel.client:Client._call", "sink_next")).isEqualTo(1);
        assertThat(value("parcel.wire:Wire.write", "sink_itself")).isEqualTo(1);
        assertThat(value("parcel.client:Client.version", "sink_itself")).isZero();
    }

    @Test
    void followsUseToWhatItLeadsTo() {
        assertThat(value("parcel.client:Client.send", "use")).isPositive();
        assertThat(value("parcel.client:Client.send", "entry")).isEqualTo(1);
        assertThat(value("parcel.client:Client._call", "use")).isZero();
        assertThat(value("parcel.client:Client._call", "entry_rank")).isPositive();
        assertThat(value("parcel.client:Client._call", "entry_flow")).isPositive();
        assertThat(value("parcel.client:Client.version", "entry_flow")).isZero();
    }

    @Test
    void takesDeclarationsOfACompiledModuleForNativeCode() {
        assertThat(value("parcel._scale:weigh", "sink_itself")).isEqualTo(1);
        assertThat(value("parcel._scale:weigh", "stub")).isZero();
        assertThat(value("parcel._scale:Scale.read", "stub")).isEqualTo(1);
    }

    private static double value(String target, String feature) {
        return scan.find(HookPoint.parse(target))
                .orElseThrow()
                .standing()
                .features()
                .getOrDefault(feature, 0.0);
    }
}
