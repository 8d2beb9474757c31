/** Pure edits from text to text: one entry of a shared file is found, put in or taken out, every other byte kept. */
package org.ddintegration.edit;
