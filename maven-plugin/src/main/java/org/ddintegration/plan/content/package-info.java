/** What texts say, apart from the style in which they are written: what a formatter may change is no part of it. */
package org.ddintegration.plan.content;
