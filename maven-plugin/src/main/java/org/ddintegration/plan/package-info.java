/** All changes of a run, computed in memory; the baseline; the merge; the writer; the report. */
package org.ddintegration.plan;
