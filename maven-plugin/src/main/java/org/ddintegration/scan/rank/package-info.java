/** Orders the candidates: features, a weighted sum of them, and the reasons in words. */
package org.ddintegration.scan.rank;
