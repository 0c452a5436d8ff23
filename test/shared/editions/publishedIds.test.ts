/** Ids that drafts on people's computers are keyed by. An id once published is never renamed or taken away. */
import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { idsOf } from './contract/idsOf.ts';

const publishedIn2024: Readonly<Record<string, readonly string[]>> = {
  sections: [
    'eligibility', 'cover', 'application', 'management', 'economic', 'social', 'innovation', 'competitors', 'narrative',
  ],
  fields: [
    'eligibility.registered', 'eligibility.operation', 'eligibility.credit', 'eligibility.quality', 'eligibility.safety',
    'eligibility.environment', 'eligibility.solution', 'eligibility.sharing', 'benchmark.direction', 'filing.date', 'company.name',
    'company.creditCode', 'benchmark.name', 'contact.name', 'contact.position', 'contact.mobile', 'contact.email',
    'company.industry', 'company.region', 'company.address', 'company.capabilityLevel', 'company.governmentAward',
    'company.landEfficiency', 'product.mainAndShare', 'product.standard', 'brand.own', 'brand.names', 'platform.has',
    'platform.names', 'patents.valid', 'patents.invention', 'standards.total', 'standards.international', 'standards.national',
    'standards.industry', 'standards.local', 'standards.group', 'standards.content', 'honours.company', 'honours.science',
    'management.product1.name', 'management.product2.name', 'management.share.earlier.product1.domestic',
    'management.share.earlier.product1.international', 'management.share.earlier.product2.domestic',
    'management.share.earlier.product2.international', 'management.share.later.product1.domestic',
    'management.share.later.product1.international', 'management.share.later.product2.domestic',
    'management.share.later.product2.international', 'management.satisfaction.earlier.product1',
    'management.satisfaction.earlier.product2', 'management.satisfaction.earlier.method', 'management.satisfaction.earlier.agency',
    'management.satisfaction.later.product1', 'management.satisfaction.later.product2', 'management.satisfaction.later.method',
    'management.satisfaction.later.agency', 'management.loyalty.earlier.product1', 'management.loyalty.earlier.product2',
    'management.loyalty.earlier.method', 'management.loyalty.earlier.agency', 'management.loyalty.later.product1',
    'management.loyalty.later.product2', 'management.loyalty.later.method', 'management.loyalty.later.agency', 'narrative.overview',
    'narrative.method', 'narrative.implementation', 'narrative.results',
  ],
  rules: [
    'applicantIsNoBranch', 'applicantIsNoSoleTraderOrCooperative', 'applicantIsCompany', 'applicantIsRegisteredInZhejiang',
    'profitBesideGoodOperation', 'benchmarkNameHasCompany', 'benchmarkNameEnding', 'benchmarkNameCharacters', 'benchmarkNameHasMethod',
    'methodOfNameInText', 'directionInText', 'brandNamesWhenOwn', 'platformNamesWhenHas', 'platformIsProvincial',
    'productShareMentioned', 'awardInHonours', 'honouredAwardTicked',
    'provenLevelChosen', 'inventionsAmongPatents', 'patentsOfTable4', 'patentListCount',
    'standardsContentWhenAny', 'standardsContentCounts', 'standardsContentNumbers', 'standardsContentTitles', 'standardsOfTable4',
    'standardListCount', 'filingBeforeDeadline', 'filingAfterNotice', 'nothingAfterFiling', 'blanksAreExplained',
    'secondProductNameWhenFilled', 'satisfactionMethodWhenFilled-earlier', 'satisfactionAgencyWhenThirdParty-earlier',
    'satisfactionMethodWhenFilled-later', 'satisfactionAgencyWhenThirdParty-later', 'loyaltyMethodWhenFilled-earlier',
    'loyaltyAgencyWhenThirdParty-earlier', 'loyaltyMethodWhenFilled-later', 'loyaltyAgencyWhenThirdParty-later', 'bothYearsOfTable1',
    'surveyAgencyIsThirdParty', 'newProductSalesWithinRevenue', 'researchWithinRevenue', 'profitWithinRevenue',
    'bestNotWorseThanAverage', 'rankAgreesWithBest', 'changeWithinHalf', 'unitsInLongCells', 'productNamesAgree', 'productSharesAgree',
    'competitorProductsKnown', 'ownSharesInTable5', 'marketSharesWithinWhole', 'competitorsAreOthers', 'certificateWhenNotAssessed',
    'trademarkWhenNoBrand', 'platformProofWhenNone', 'statementsCoverBothYears', 'satisfactionReportCoversBothYears',
    'loyaltyReportCoversBothYears', 'certificateHolder', 'noIdentityNumbers', 'noAccountNumbers',
  ],
  evidence: [
    'businessLicence', 'creditReport', 'cleanRecord', 'capabilityResult', 'governmentAward', 'landEfficiency', 'marketShare',
    'trademark', 'researchPlatform', 'patentList', 'standardList', 'companyHonours', 'scienceAwards', 'satisfactionReport',
    'loyaltyReport', 'financialStatements', 'environmentProof', 'resourcesProof', 'innovationProof',
  ],
  conditions: ['applicant', 'solution', 'oneDirection', 'capability', 'sharing'],
  parts: ['name', 'overview', 'method', 'implementation', 'results'],
  'guidance points': [
    'overview.company', 'overview.operation', 'overview.products', 'overview.innovation', 'overview.honours', 'method.background',
    'method.purpose', 'method.significance', 'method.explanation', 'implementation.strategy', 'implementation.leadership',
    'implementation.policies', 'implementation.foundation', 'implementation.resources', 'implementation.organisation',
    'implementation.scientific', 'implementation.innovative', 'implementation.systematic', 'implementation.exemplary',
    'implementation.steps', 'implementation.highlights', 'results.quality', 'results.brand', 'results.management',
    'results.economy', 'results.society', 'results.spread', 'results.figures', 'results.comparison',
  ],
  'options of benchmark.direction': ['managementSystem', 'digital', 'reliability', 'keyProcess', 'classicIndustry'],
  'options of company.capabilityLevel': ['notAssessed', 'experience', 'inspection', 'assurance', 'prevention', 'excellence'],
  'options of company.governmentAward': ['national', 'provincial', 'municipal'],
  'options of company.landEfficiency': ['a', 'b', 'c', 'd'],
  'options of management.satisfaction.earlier.method': ['self', 'thirdParty'],
  'options of management.satisfaction.later.method': ['self', 'thirdParty'],
  'options of management.loyalty.earlier.method': ['self', 'thirdParty'],
  'options of management.loyalty.later.method': ['self', 'thirdParty'],
  'columns of economic': ['item', 'unit', 'earlier', 'later', 'average', 'best', 'rank'],
  'rows of economic': [
    'assets', 'revenue', 'profit', 'newProductSales', 'research', 'currentAssetTurnover', 'labourProductivity',
    'equipmentEffectiveness', 'qualityLossRate', 'passRate', 'reworkRate', 'energyPerOutput',
  ],
  'columns of social': ['item', 'earlier', 'later'],
  'rows of social': ['supplyChain', 'pollution', 'resources'],
  'columns of innovation': ['item', 'earlier', 'later'],
  'rows of innovation': ['brand', 'achievements', 'intellectualProperty'],
  'columns of competitors': ['number', 'product', 'competitor', 'share', 'strengths'],
  'rows of competitors': [],
};

describe('the published ids of edition 2024', () => {
  const { cities, counties, industries, ...ids } = idsOf(edition2024);

  it.each(Object.entries(publishedIn2024))('keeps its %s', (space, published) => {
    expect(ids[space]).toEqual(published);
  });

  it('has none that are not published', () => {
    expect(Object.keys(ids)).toEqual(Object.keys(publishedIn2024));
  });

  it('knows the cities, counties and industries by their official codes', () => {
    expect([cities?.length, counties?.length, industries?.length]).toEqual([11, 90, 31]);
    expect([...(cities ?? []), ...(counties ?? [])].every((code) => /^33\d{4}$/u.test(code))).toBe(true);
    expect(industries).toEqual(Array.from({ length: 31 }, (_, index) => `C${13 + index}`));
  });
});
