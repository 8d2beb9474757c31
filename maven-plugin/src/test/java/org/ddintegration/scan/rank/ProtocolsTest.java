package org.ddintegration.scan.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.Sources;
import org.junit.jupiter.api.Test;

class ProtocolsTest {
    @Test
    void knowsADatabaseDriverByItsExceptions() {
        assertThat(isDatabase("""
                # __init__.py
                class Error(Exception): pass
                class InterfaceError(Error): pass
                class OperationalError(Error): pass
                class ProgrammingError(Error): pass
                """)).isTrue();
    }

    @Test
    void knowsADatabaseDriverByItsCursorWhereTheExceptionsAreAnothers() {
        assertThat(isDatabase("""
                # __init__.py
                from driver import OperationalError
                class Rows:
                    def fetchone(self): pass
                # cursors.py
                from lib import Rows
                class Cursor(Rows):
                    async def execute(self, operation): pass
                """)).isTrue();
    }

    @Test
    void takesNothingElseForADatabaseDriver() {
        assertThat(isDatabase("""
                # __init__.py
                class OperationalError(Exception): pass
                class Result:
                    def fetchone(self): pass
                class Runner:
                    def execute(self, job): pass
                """)).isFalse();
    }

    private static boolean isDatabase(String text) {
        LibraryModel model = Sources.model(text);
        return new Protocols(new Lineage(model, new Names(model))).isDatabase(model);
    }
}
