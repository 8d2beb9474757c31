/** Virtual environments and copies of the target that steps run in. */
package org.ddintegration.verify.environments;
