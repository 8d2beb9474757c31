/** Three-way merge of texts by lines. */
package org.ddintegration.plan.merge;
