/** Runs that found nothing to do, remembered by what they read and said, so that the same is not worked out twice. */
package org.ddintegration.workflow.settled;
