/** `word/settings.xml`: Word 2013 layout and newer, odd and even pages, and the line-breaking rules of Chinese with the boxes among them. */

const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MODE_URI = 'http://schemas.microsoft.com/office/word';

/** Word's own list for Simplified Chinese: these never begin a line. */
const NOT_FIRST_IN_LINE = '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠';
/** Word's own list of what never ends a line, and the two boxes of the form: a box stays with its option. */
const NOT_LAST_IN_LINE = '$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥□☑';

function compatibility(name: string, value: number): string {
  return `<w:compatSetting w:name="${name}" w:uri="${MODE_URI}" w:val="${value}"/>`;
}

export function settingsXml(): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + `<w:settings xmlns:w="${WORD_NAMESPACE}">`
    + '<w:zoom w:percent="100"/>'
    + '<w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>'
    + '<w:defaultTabStop w:val="420"/>'
    + '<w:evenAndOddHeaders/>'
    + '<w:drawingGridVerticalSpacing w:val="156"/>'
    + '<w:displayHorizontalDrawingGridEvery w:val="0"/><w:displayVerticalDrawingGridEvery w:val="2"/>'
    // Squeezed punctuation would leave the grid of so many characters a line.
    + '<w:characterSpacingControl w:val="doNotCompress"/>'
    + `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${NOT_LAST_IN_LINE}"/>`
    + `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${NOT_FIRST_IN_LINE}"/>`
    + '<w:compat>'
    + '<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>'
    // A line that ends with a break is not stretched to the margin.
    + '<w:doNotExpandShiftReturn/><w:useFELayout/>'
    + compatibility('compatibilityMode', 15)
    + compatibility('overrideTableStyleFontSizeAndJustification', 1)
    + compatibility('enableOpenTypeFeatures', 1)
    + compatibility('doNotFlipMirrorIndents', 1)
    + compatibility('differentiateMultirowTableHeaders', 1)
    + '</w:compat>'
    + '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
    + '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
    + '</w:settings>';
}
