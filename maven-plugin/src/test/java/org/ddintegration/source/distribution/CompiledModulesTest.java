package org.ddintegration.source.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledModulesTest {
    @Test
    void areNamedAfterTheirFiles() {
        assertThat(CompiledModules.of(List.of(
                        "beans/__init__.py",
                        "beans/wire.py",
                        "beans/wire.cpython-312-x86_64-linux-gnu.so",
                        "beans/fast/__init__.cpython-312-x86_64-linux-gnu.so",
                        "beans/any.abi3.so",
                        "beans/plain.so",
                        "beans/windows.cp312-win_amd64.pyd",
                        "0c9a__mypyc.cpython-312-x86_64-linux-gnu.so",
                        "beans-1.0.data/platlib/pods.cpython-312-x86_64-linux-gnu.so",
                        "beans.libs/libssl-1a2b.so.3")))
                .containsExactlyInAnyOrder(
                        "beans.wire", "beans.fast", "beans.any", "beans.plain", "beans.windows", "0c9a__mypyc", "pods");
    }
}
